import { type Block, type HtmlElement, type Image, type Link, plainText } from 'markdown-it-kramdown';
import { classesOf, isPortrait } from '../post/pictureClasses.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Prose } from '../post/prose.ts';
import { sectionsOf } from '../post/sections.ts';
import { destinationOf } from '../site/externalLinks.ts';
import type { Span } from '../text/span.ts';
import { looksLikeName, nameKey } from './names.ts';
import { once } from './once.ts';
import type { Witness } from './people.ts';
import { isProfile } from './profileSites.ts';
import { framesOf, type Material, materialsOf } from './sessionLinks.ts';
import { acts } from './verbs.ts';

type Heading = PostDocument['headings'][number];

/** A section with what stands in it, looked up when asked for. */
export interface Section {
  readonly index: number;
  readonly heading: Heading;
  readonly span: Span;
  /** Its own part of the span: from behind the heading to the next heading of any level. */
  readonly own: Span;
  /** Index of the section that this one lies in; -1 at the top. */
  readonly parent: number;
  /** The same for sections of one level in sections of one level: authors give those that are of one kind one shape. */
  readonly group: string;
}

/** What a post holds, found by place. */
export interface Contents {
  readonly sections: readonly Section[];
  blocksIn(span: Span): readonly Block[];
  proseIn(span: Span): readonly Prose[];
  linksIn(span: Span): readonly (Link | HtmlElement)[];
  picturesIn(span: Span): readonly Picture[];
  /** Whether there is a picture at all that may be of a speaker. */
  hasPhotos(): boolean;
  /** Links and frames that may be recordings or slides. */
  materialsIn(span: Span): readonly Material[];
  /** The source, up to so many characters. */
  sourceOf(span: Span, most: number): string;
}

export interface Picture extends Span {
  readonly source: string;
  readonly alt: string;
  /** Whether its class or its text says that it shows a speaker. */
  readonly isPhoto: boolean;
  readonly span: Span;
}

export function contentsOf(post: PostDocument): Contents {
  const links = once(() => post.links.toSorted(byStart));
  const frames = once(() => framesOf(post));
  const pictures = once(() => post.images.map(pictureOf).toSorted(byStart));
  return {
    sections: withParents(post),
    blocksIn: (span) => within(post.tree.children, span),
    proseIn: (span) => within(post.prose(), span),
    linksIn: (span) => within(links(), span),
    picturesIn: (span) => within(pictures(), span),
    hasPhotos: once(() => pictures().some(({ isPhoto }) => isPhoto)),
    materialsIn: (span) => materialsOf(within(links(), span), within(frames(), span), post.text),
    sourceOf: ({ start, end }, most) => post.text.slice(start, Math.min(end, start + most)),
  };
}

function withParents(post: PostDocument): readonly Section[] {
  const open: { readonly index: number; readonly end: number }[] = [];
  return sectionsOf(post).map(({ heading, span }, index, all) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    open.push({ index, end: span.end });
    const own = { start: heading.end, end: all[index + 1]?.heading.start ?? post.text.length };
    return { index, heading, span, own, parent, group: `${all[parent]?.heading.level ?? 0}/${heading.level}` };
  });
}

function pictureOf(image: Image | HtmlElement): Picture {
  const attribute = (name: string): string => image.attributes?.get(name) ?? '';
  const source = image.type === 'image' ? image.source : attribute('src');
  const alt = image.type === 'image' ? image.alt : attribute('alt');
  const classes = classesOf(image);
  const isPhoto = isPortrait(image);
  const span = image.type === 'image' ? { start: image.start, end: image.end } : image.openTag;
  const isLarge = classes.some((name) => /^(?:fit|full|wide|banner)$/.test(name));
  return {
    start: image.start,
    end: image.end,
    span,
    source,
    alt,
    isPhoto: isPhoto || (!isLarge && looksLikeName(alt)),
  };
}

/** What stands in a section that tells of people: names in photos and in links to profiles, names used alone. */
export function witnessOf(contents: Contents, { span, own }: Section, near: () => Span): Witness {
  const shown = once(() => {
    const photos = contents.hasPhotos() ? contents.picturesIn(near()).filter(({ isPhoto }) => isPhoto) : [];
    const links = contents.linksIn({ start: own.start, end: span.end }).filter(isToProfile);
    return new Set([
      ...photos.map(({ alt }) => nameKey(alt)),
      ...links.map((link) => nameKey(plainText(link).slice(0, 80))),
    ]);
  });
  const texts = once(() => contents.proseIn(span).flatMap(({ node, text }) => (node.type === 'heading' ? [] : text)));
  return {
    isShown: (name) => shown().has(nameKey(name)),
    isSaid: (name) => halves(name).some((word) => texts().some((text) => isAlone(word, text, false))),
    isActing: (name) => halves(name).some((word) => texts().some((text) => isAlone(word, text, true))),
    expects: 'nothing',
  };
}

function isToProfile(link: Link | HtmlElement): boolean {
  const url = destinationOf(link);
  return url !== null && isProfile(url);
}

/** The first and the last word of a name that has several. */
function halves(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
}

const letter = /\p{L}|\p{M}/u;

/** Whether a text uses a word without another capital beside it, as `Ada` in `then Ada showed`; as one who acts, if asked. */
function isAlone(word: string, text: string, acting: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (letter.test(text.charAt(at - 1)) || letter.test(text.charAt(end))) continue;
    const before = /([^\s.,;:!?()*_"“”]+)[*_"“]*\s+$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
    const after = /^(?:['’]s?)?\s+([^\s.,;:!?()]+)/.exec(text.slice(end, end + 30))?.[1] ?? '';
    if (isCapital(before) || isCapital(after)) continue;
    if (!acting || acts.has(after)) return true;
  }
  return false;
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Those that begin in a span; `items` in the order of the text. */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

/** Index of the first that begins at or behind an offset. */
function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
