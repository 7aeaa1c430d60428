import { address, field, items, line } from './values.ts';

/** A link that a talk has, with what the source calls it. */
export interface NamedLink {
  readonly title: string;
  readonly url: string;
}

/** Links and attachments of JSON: objects with an address and perhaps a title; others are left out. */
export function namedLinks(value: unknown): readonly NamedLink[] {
  return items(value).flatMap((each) => {
    const url = address(field(each, 'url') ?? field(each, 'href'));
    return url === null ? [] : [{ title: line(field(each, 'title')), url }];
  });
}

/** The first link that leads to a recording of the talk; `null` without. */
export function recordingOf(links: readonly NamedLink[]): string | null {
  const isRecording = ({ title, url }: NamedLink): boolean =>
    recordingHosts.test(hostOf(url)) || videoFile.test(url) || /\b(?:recording|video|watch)\b/i.test(title);
  return links.find((link) => isRecording(link) && !isSlides(link))?.url ?? null;
}

/** The first link that leads to the talk's slides; `null` without. */
export function slidesOf(links: readonly NamedLink[]): string | null {
  return links.find(isSlides)?.url ?? null;
}

function isSlides({ title, url }: NamedLink): boolean {
  return (
    slideHosts.test(hostOf(url)) ||
    /^https?:\/\/docs\.google\.com\/presentation\//i.test(url) ||
    /\.(?:pdf|pptx?|odp|key)$/i.test(url.replace(/[?#].*$/, '')) ||
    /\b(?:slides?|slide ?deck|presentation)\b/i.test(title)
  );
}

const recordingHosts =
  /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|media\.ccc\.de|video\.fosdem\.org)$/i;
const slideHosts = /(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com)$/i;
const videoFile = /\.(?:mp4|webm|mkv)(?:[?#]|$)/i;

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
}
