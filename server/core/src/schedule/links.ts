import { address, field, firstLine, items } from './values.ts';

/** A link that a talk has, with what the source calls it. */
export interface NamedLink {
  readonly title: string;
  readonly url: string;
}

/**
 * Links and attachments of JSON: objects with an address and perhaps a title or type, or addresses alone; others are left out.
 * `page` is the talk's: pretalx and frab give attachments by a path on their own site.
 */
export function namedLinks(value: unknown, page: string | null = null): readonly NamedLink[] {
  return items(value).flatMap((each) => {
    const url = addressOn(page, typeof each === 'string' ? each : (field(each, 'url') ?? field(each, 'href')));
    return url === null ? [] : [{ title: firstLine(field(each, 'title'), field(each, 'type')), url }];
  });
}

/** An address, or a path on the site of a talk's page; `null` for anything else. */
export function addressOn(page: string | null, value: unknown): string | null {
  const isPath = typeof value === 'string' && /^\/(?!\/)/.test(value);
  // what frab exports lies in a folder, and its own paths are within that
  const inFolder = isPath && value.startsWith('/system/') ? /^https?:\/\/[^?#]+(?=\/events\/[^/?#]*$)/i : null;
  const site = (inFolder?.exec(page ?? '') ?? /^https?:\/\/[^/?#]+/i.exec(page ?? ''))?.[0];
  return address(isPath && site !== undefined ? `${site}${value}` : value);
}

/** The address of a recording; where only its player is given, which fills the window, the page that has it. */
export function recordingAt(value: unknown): string | null {
  const url = address(value);
  if (url === null) return null;
  const [, youTube] =
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries\b)([\w-]+)/i.exec(url) ?? [];
  if (youTube !== undefined) return `https://www.youtube.com/watch?v=${youTube}`;
  const [, vimeo] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:\?(?!.*\bh=).*)?$/i.exec(url) ?? [];
  return vimeo === undefined ? url : `https://vimeo.com/${vimeo}`;
}

/** The first link that leads to a recording of the talk; `null` without. */
export function recordingOf(links: readonly NamedLink[]): string | null {
  const isRecording = ({ title, url }: NamedLink): boolean =>
    recordingHosts.test(hostOf(url)) || videoFile.test(url) || /\b(?:recording|video|watch)\b/i.test(title);
  return recordingAt(links.find((link) => isRecording(link) && !isSubtitles(link) && !isSlides(link))?.url);
}

/** The first link that leads to the talk's slides; `null` without. */
export function slidesOf(links: readonly NamedLink[]): string | null {
  return links.find(isSlides)?.url ?? null;
}

function isSubtitles({ url }: NamedLink): boolean {
  return /\.(?:vtt|srt)(?:[?#]|$)/i.test(url);
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
