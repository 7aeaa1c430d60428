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
  const pictures = once(() => post.images.map(pictureOf).toSorted(byStart));
  return {
    sections: withParents(post),
    blocksIn: (span) => within(post.tree.children, span),
    proseIn: (span) => within(post.prose(), span),
    linksIn: (span) => within(links(), span),
    picturesIn: (span) => within(pictures(), span),
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
export function witnessOf(contents: Contents, { span, own }: Section, near: Span): Witness {
  const shown = once(() => {
    const photos = contents.picturesIn(near).filter(({ isPhoto }) => isPhoto);
    const links = contents.linksIn({ start: own.start, end: span.end }).filter(isToProfile);
    return new Set([
      ...photos.map(({ alt }) => nameKey(alt)),
      ...links.map((link) => nameKey(plainText(link).slice(0, 80))),
    ]);
  });
  const alone = once(() => wordsAlone(contents.proseIn(span)));
  return {
    isShown: (name) => shown().has(nameKey(name)),
    isSaid: (name) => halves(name).some((word) => alone().has(word)),
    isActing: (name) => halves(name).some((word) => alone().get(word) === true),
    expects: 'nothing',
  };
}

function isToProfile(link: Link | HtmlElement): boolean {
  const url = destinationOf(link);
  return url !== null && isProfile(url);
}

/** The first and the last word of a name that has several, as keys. */
function halves(name: string): readonly string[] {
  const words = nameKey(name).split(' ');
  return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
}

const acts =
  /^(?:gave|gives|explain(?:ed|s)|show(?:ed|s)|told|tells|talk(?:ed|s)|spoke|speaks|present(?:ed|s)|said|says|demo(?:nstrat)?(?:ed|s|es)|discuss(?:ed|es)|walk(?:ed|s)|shared?s?|ask(?:ed|s)|argue[ds]|mention(?:ed|s)|joined|took|takes|kicked|open(?:ed|s)|start(?:ed|s)|closed?s?|introduced?s?|live-?coded|code[ds]|handed|let|led|argues|compare[ds]|describe[ds]|warned|warns|reminded|reminds|convinced|entertained|ended|ends|finished|began|begins|answered|answers|believes|thinks|tried|taught|teaches)$/;

/**
 * Words with a capital between words without, and whether one of what speakers do follows: `Ada` in
 * `then Ada showed`. Keys of names.
 */
function wordsAlone(blocks: readonly Prose[]): ReadonlyMap<string, boolean> {
  const alone = new Map<string, boolean>();
  for (const { node, text } of blocks) {
    if (node.type === 'heading') continue;
    let before = false;
    let held: string | null = null;
    let end = -1;
    const release = (next: string): void => {
      if (held !== null) alone.set(held, alone.get(held) === true || acts.test(next));
      held = null;
    };
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
      const touches = end >= 0 && /^\s+$/.test(text.slice(end, index));
      const isCapital = /^\p{Lu}/u.test(word);
      if (touches && isCapital) held = null;
      else release(touches ? word : '');
      held = isCapital && !(touches && before) ? nameKey(word.replace(/['’]s?$/, '')) : null;
      before = isCapital;
      end = index + word.length;
    }
    release('');
  }
  return alone;
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
