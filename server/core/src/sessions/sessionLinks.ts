import { type HtmlElement, type Link, plainText } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { destinationOf, hostOf } from '../site/externalLinks.ts';
import type { Span } from '../text/span.ts';
import type { SessionLink } from './session.ts';

/** A link or frame that may lead to a session's recording or slides, with how much speaks for either. */
export interface Material extends Span {
  readonly link: SessionLink;
  /** 0: nothing; 1: a word that may mean something else; 2: address or words; 4: both. */
  readonly recording: number;
  readonly slides: number;
}

/** Those of links and frames that may be recordings or slides, in the order of the text. */
export function materialsOf(
  links: readonly (Link | HtmlElement)[],
  frames: readonly HtmlElement[],
  source: string,
): readonly Material[] {
  const found = [...links.map((link) => ofLink(link, source)), ...frames.map(ofFrame)].flatMap((each) => each ?? []);
  return frames.length === 0 ? found : found.toSorted((a, b) => a.start - b.start);
}

/** What a post shows in a frame or as a film, in the order of the text. */
export function framesOf(post: PostDocument): readonly HtmlElement[] {
  return post
    .htmlElements()
    .filter(({ name }) => name === 'iframe' || name === 'video')
    .toSorted((a, b) => a.start - b.start);
}

/** The one that most speaks for; the first of several. `null` where nothing does. */
export function best(materials: readonly Material[], what: 'recording' | 'slides'): SessionLink | null {
  let found: Material | null = null;
  for (const material of materials) if (material[what] > (found?.[what] ?? 0)) found = material;
  return found?.link ?? null;
}

function ofLink(link: Link | HtmlElement, source: string): Material | null {
  const url = destinationOf(link) ?? '';
  const host = hostOf(url);
  const text = wordsFor(link, source);
  const isFilm = isVideo(url, host ?? '');
  const saysSlides = /\b(?:slides?|slide ?deck|deck)\b/i.test(text);
  const slides = (isSlides(url, host ?? '') ? 2 : 0) + (saysSlides && !url.startsWith('#') ? 2 : 0);
  if (slides > 0 && !isFilm) return material(link, url, 0, slides);
  const saysRecording = /\b(?:recordings?|recorded|videos?|re-?watch|watch|youtube|vimeo|screencast)\b/i.test(text);
  const saysTalk = /^(?:.*['’]s?\s+|the\s+|this\s+)?(?:talk|session|keynote|presentation)$/i.test(text.trim());
  if (host === null) return null;
  return material(link, url, (isFilm ? 2 : 0) + (saysRecording ? 2 : 0) + (saysTalk ? 1 : 0), slides);
}

function ofFrame(frame: HtmlElement): Material | null {
  const url = frame.attributes?.get('src') ?? '';
  const host = hostOf(url) ?? '';
  return material(frame, url, isVideo(url, host) || frame.name === 'video' ? 3 : 0, isSlides(url, host) ? 3 : 0);
}

function material({ start, end }: Span, url: string, recording: number, slides: number): Material | null {
  return recording === 0 && slides === 0
    ? null
    : { start, end, link: { url, span: { start, end } }, recording, slides };
}

/** What a link says; of one that only says `here`, what the line says before it. */
function wordsFor(link: Link | HtmlElement, source: string): string {
  const text = plainText(link).slice(0, 200);
  if (!/^\s*(?:(?:over |right )?here|this(?: link)?|link)\s*$/i.test(text)) return text;
  const before = source.slice(Math.max(0, link.start - 80), link.start);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
}

/** Whether an address shows one film: no channel, no user, no list of them. */
function isVideo(url: string, host: string): boolean {
  if (/(?:^|\.)(?:youtube(?:-nocookie)?\.com)$/.test(host))
    return /[?&]v=|\/(?:embed|live|v|shorts)\/(?!videoseries)/.test(url);
  if (host === 'youtu.be') return true;
  if (/(?:^|\.)vimeo\.com$/.test(host)) return /\/\d{5,}/.test(url);
  if (/(?:^|\.)(?:dailymotion\.com|dai\.ly|twitch\.tv|wistia\.(?:com|net)|media\.ccc\.de|peertube\.\w+)$/.test(host))
    return true;
  if (/(?:^|\.)infoq\.com$/.test(host)) return /\/presentations\//.test(url);
  return /\.(?:mp4|webm|mov|m4v)(?:[?#]|$)/i.test(url) || /^(?:video|videos|tv|watch)\./.test(host);
}

function isSlides(url: string, host: string): boolean {
  if (/(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st|slid\.es|prezi\.com)$/.test(host)) return true;
  if (host === 'docs.google.com') return /\/presentation\//.test(url);
  return /^slides?\./.test(host) || /\.(?:pdf|pptx?|odp|key)(?:[?#]|$)/i.test(url);
}
