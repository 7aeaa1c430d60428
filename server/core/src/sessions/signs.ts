import { listsOfAnchors } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import { type Byline, bylineOf, isWithoutText } from './byline.ts';
import { firstSentences, speaksOfTalk, speaksOfThisTalk } from './evidence.ts';
import { afterDay, isSocial, kindByWords, mayBeSocial, saysSession } from './headingKind.ts';
import { headingLine, type Line } from './headingLine.ts';
import { couldBeName, looksLikeName, nameKey } from './names.ts';
import { once } from './once.ts';
import type { Witness } from './people.ts';
import { type Contents, type Picture, type Section, witnessOf } from './sectionContents.ts';
import type { SectionKind, Speaker } from './session.ts';
import type { Reading } from './shapes/shape.ts';
import { readHeading } from './shapes/shapes.ts';
import { speakerFirst } from './shapes/speakerFirst.ts';
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
  readonly speaksOfThisTalk: boolean;
}

/**
 * How much speaks for a section being a session:
 * - `shown`: a speaker whom heading, byline or photo names and something else confirms;
 * - `said`: a heading that says `Panel:`;
 * - `told`: a speaker in the first sentences, which speak of a talk;
 * - `looks`: what looks like a name in the heading;
 * - `this`: sentences that speak of this talk;
 * - `text`: sentences that speak of some talk, of a person, or a photo without a name.
 */
export type Strength = 'shown' | 'said' | 'told' | 'looks' | 'this' | 'text' | 'none';

/** What every section of a post shows, in the order of the text; each sign is read when it is first asked for. */
export function signsOf(post: PostDocument, contents: Contents): readonly Signs[] {
  const title = nameKey(String(post.frontMatter?.values.title ?? ''));
  const lists = once(() => anchorLists(post));
  const all: Signs[] = [];
  const first = once(() => contents.sections.filter((section) => readsSpeakerFirst(section)).length);
  for (const [index, section] of contents.sections.entries()) {
    const before = contents.sections[index - 1]?.own ?? { start: post.body.start, end: section.span.start };
    all.push(signsOfSection(contents, section, before, title, lists, first, () => all[index + 1] ?? null));
  }
  return all;
}

/** Where lists of links to the post's own headings begin, the one that the site makes included. */
function anchorLists(post: PostDocument): ReadonlySet<number> {
  const lists = new Set([...listsOfAnchors(post)].map(({ list }) => list.start));
  if (post.tree.toc) lists.add(post.tree.toc.list.start);
  return lists;
}

export function strengthOf(signs: Signs): Strength {
  const { words } = signs;
  if (words === 'toc' || words === 'social') return 'none';
  const { reading } = signs;
  if ((reading && reading.certainty > 0) || signs.byline)
    return words === 'introduction' && !reading ? 'none' : 'shown';
  if (words !== null && words !== 'qa') return 'none';
  // a picture of what the section is called after is no speaker's
  const { text } = signs.line;
  if (signs.photos.some(({ alt }) => couldBeName(alt) && nameKey(alt) !== nameKey(text))) return 'shown';
  if (saysSession(text)) return 'said';
  const isTold = signs.told.length > 0;
  // a section that bears somebody's name is about them
  if (isTold && signs.speaksOfTalk && !looksLikeName(text)) return 'told';
  if (reading) return 'looks';
  if (signs.speaksOfThisTalk) return 'this';
  return isTold || signs.speaksOfTalk || signs.photos.some(({ alt }) => alt.trim() === '') ? 'text' : 'none';
}

/** Whether a heading begins with what looks like a name. */
function readsSpeakerFirst({ heading }: Section): boolean {
  return speakerFirst({ line: headingLine(heading), witness: nobody }) !== null;
}

const nobody: Witness = { isShown: () => false, isSaid: () => false, isActing: () => false };

function signsOfSection(
  contents: Contents,
  section: Section,
  before: Span,
  title: string,
  lists: () => ReadonlySet<number>,
  speakersFirst: () => number,
  next: () => Signs | null,
): Signs {
  const line = once(() => headingLine(section.heading));
  const near = once(() => ({ start: photoStart(contents, before), end: leadEnd(contents, section) }));
  const witness = once(() => witnessOf(contents, section, near()));
  const inHeading = once(() => {
    const found = readHeading({ line: line(), witness: witness() });
    // what only looks like a name in front of a colon is one where others stand there, too
    return found?.shape === 'speaker-first' && found.certainty === 0 && speakersFirst() < 2 ? null : found;
  });
  const certainty = (): number => inHeading()?.certainty ?? -1;
  const sentences = once(() => firstSentences(contents, section, 2));
  const byline = once(() => (certainty() > 1 ? null : bylineOf(contents, section, witness())));
  const told = once(() => (certainty() > 0 ? [] : speakersInText(contents, section, sentences().length)));
  const photos = once(() => {
    const below = byline()?.block.type === 'heading' ? contents.sections[section.index + 1] : undefined;
    const lead = below ? { start: near().start, end: leadEnd(contents, below) } : near();
    const found = contents.picturesIn(lead).filter(({ isPhoto }) => isPhoto);
    const after = below || hasWords(contents, section) ? null : next();
    return after === null ? found : found.filter(({ alt }) => !names(after, alt));
  });
  const talk = once(() => speaksOfTalk(sentences()));
  const words = once(() => {
    const said = wordsOf(line(), inHeading);
    if (said !== null && said !== 'day') return said;
    if (isTitle(line().text, title)) return 'introduction';
    return isTocBelow(contents, section, lists()) ? 'toc' : said;
  });
  return {
    section,
    get line() {
      return line();
    },
    get words() {
      return words();
    },
    // what only looks like a name yields to who is named below
    get reading() {
      return inHeading() && (byline() || told().length > 0) ? null : inHeading();
    },
    get byline() {
      return byline();
    },
    get photos() {
      return photos();
    },
    get told() {
      return told();
    },
    get speaksOfTalk() {
      return talk();
    },
    get speaksOfThisTalk() {
      return speaksOfThisTalk(sentences());
    },
  };
}

function wordsOf({ text }: Line, inHeading: () => Reading | null): SectionKind | null {
  const rest = afterDay(text);
  if (rest !== null) return dayKind(rest);
  const kind = kindByWords(text);
  if (kind !== null || !mayBeSocial(text)) return kind;
  // a party by a sponsor
  const reading = inHeading();
  return reading && isSocial(text.slice(reading.title.start, reading.title.end)) ? 'social' : null;
}

/** Whether a section's heading or byline names somebody: then the photo above it is theirs. */
function names({ reading, byline }: Signs, name: string): boolean {
  const people = [...(reading?.people ?? []), ...(byline?.people ?? [])];
  return people.some((person) => nameKey(person.name) === nameKey(name));
}

function hasWords(contents: Contents, { own }: Section): boolean {
  return contents.blocksIn(own).some((block) => !isWithoutText(contents, block));
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
