import { listsOfAnchors } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import { type Byline, bylineOf, isWithoutText } from './byline.ts';
import { firstSentences, speaksOfTalk } from './evidence.ts';
import { afterDay, isSocial, kindByWords } from './headingKind.ts';
import { headingLine, type Line } from './headingLine.ts';
import { couldBeName, nameKey } from './names.ts';
import { type Contents, type Picture, type Section, witnessOf } from './sectionContents.ts';
import type { SectionKind, Speaker } from './session.ts';
import type { Reading } from './shapes/shape.ts';
import { readHeading } from './shapes/shapes.ts';
import { speakersInText } from './speakersInText.ts';

/** What a section shows before anything is decided about it. */
export interface Signs {
  readonly section: Section;
  readonly line: Line;
  /** By the heading's words, or by a table of contents below it. */
  readonly words: SectionKind | null;
  readonly reading: Reading | null;
  readonly byline: Byline | null;
  /** Photos that stand above the section's text, or right above its heading. */
  readonly photos: readonly Picture[];
  /** Whom the section's first lines make its speakers. */
  readonly told: readonly Speaker[];
  readonly speaksOfTalk: boolean;
}

/**
 * How much speaks for a section being a session: `shown` a speaker whom heading, byline or photo names and something else
 * confirms; `told` a speaker in the first sentences, which speak of a talk; `looks` what looks like a name in the heading;
 * `text` sentences that speak of a talk.
 */
export type Strength = 'shown' | 'told' | 'looks' | 'text' | 'none';

/** What every section of a post shows, in the order of the text. */
export function signsOf(post: PostDocument, contents: Contents): readonly Signs[] {
  const lists = new Set([...listsOfAnchors(post)].map(({ list }) => list.start));
  if (post.tree.toc) lists.add(post.tree.toc.list.start);
  const title = nameKey(String(post.frontMatter?.values.title ?? ''));
  return contents.sections.map((section, index) => {
    const before = contents.sections[index - 1]?.own ?? { start: post.body.start, end: section.span.start };
    const found = signs(contents, section, before);
    if (found.words !== null && found.words !== 'day') return found;
    if (isTitle(found.line.text, title)) return { ...found, words: 'introduction' };
    return isTocBelow(contents, section, lists) ? { ...found, words: 'toc' } : found;
  });
}

export function strengthOf({ words, reading, byline, photos, told, speaksOfTalk: speaks }: Signs): Strength {
  if (words === 'toc' || words === 'introduction' || words === 'social') return 'none';
  if ((reading && reading.certainty > 0) || byline) return 'shown';
  if (words !== null && words !== 'qa') return 'none';
  if (photos.some(({ alt }) => couldBeName(alt))) return 'shown';
  if (told.length > 0 && speaks) return 'told';
  if (reading) return 'looks';
  return speaks || told.length > 0 || photos.length > 0 ? 'text' : 'none';
}

function signs(contents: Contents, section: Section, before: Span): Signs {
  const line = headingLine(section.heading);
  const near = { start: photoStart(contents, before), end: leadEnd(contents, section) };
  const witness = witnessOf(contents, section, near);
  const inHeading = readHeading({ line, witness });
  const certainty = inHeading?.certainty ?? -1;
  const byline = certainty > 1 ? null : bylineOf(contents, section, witness);
  const told = certainty > 0 ? [] : speakersInText(contents, section, firstSentences(contents, section, 2).length);
  return {
    section,
    line,
    words: wordsOf(line, inHeading),
    // what only looks like a name yields to who is named below
    reading: byline || told.length > 0 ? null : inHeading,
    byline,
    photos: contents.picturesIn(near).filter(({ isPhoto }) => isPhoto),
    told,
    speaksOfTalk: speaksOfTalk(contents, section),
  };
}

function wordsOf({ text }: Line, reading: Reading | null): SectionKind | null {
  const rest = afterDay(text);
  if (rest !== null) return dayKind(rest);
  // a party by a sponsor
  if (reading && isSocial(text.slice(reading.title.start, reading.title.end))) return 'social';
  return kindByWords(text);
}

/** `Day 2: Conclusion` closes, it does not group. */
function dayKind(rest: string): SectionKind {
  const kind = kindByWords(rest);
  return kind === 'closing' || kind === 'social' || kind === 'toc' ? kind : 'day';
}

/** Whether a heading repeats the post's title, or the better part of it. */
function isTitle(text: string, title: string): boolean {
  const key = nameKey(text);
  return key !== '' && (key === title || (title.startsWith(`${key} `) && key.length * 2 > title.length));
}

function isTocBelow(contents: Contents, { own }: Section, lists: ReadonlySet<number>): boolean {
  const first = contents.blocksIn(own).find((block) => !isWithoutText(contents, block));
  return first !== undefined && lists.has(first.start);
}

/** Where the pictures begin that stand without words at a section's end: some put a speaker's photo above the heading. */
function photoStart(contents: Contents, before: Span): number {
  const last = contents.blocksIn(before).at(-1);
  return last && isWithoutText(contents, last) ? last.start : before.end;
}

/** The end of a section's first block with words. */
function leadEnd(contents: Contents, { own }: Section): number {
  const first = contents.blocksIn(own).find((block) => !isWithoutText(contents, block));
  return first ? Math.min(first.end, own.end) : own.end;
}
