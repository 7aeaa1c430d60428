import { listsOfAnchors } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import { type Byline, bylineOf } from './byline.ts';
import { firstSentences, speaksOfTalk, speaksOfThisTalk } from './evidence.ts';
import { headingLine, type Line } from './headingLine.ts';
import { firstWithWords, leadEnd, leadOf } from './lead.ts';
import { nameKey } from './names.ts';
import { once } from './once.ts';
import type { Witness } from './people.ts';
import { type Contents, type Picture, type Section, witnessOf } from './sectionContents.ts';
import { isTitle, wordsOf } from './sectionWords.ts';
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

/** What every section of a post shows, in the order of the text; each sign is read when it is first asked for. */
export function signsOf(post: PostDocument, contents: Contents): readonly Signs[] {
  const all: Signs[] = [];
  const around: Around = {
    contents,
    title: nameKey(String(post.frontMatter?.values.title ?? '')),
    lists: once(() => anchorLists(post)),
    speakersFirst: once(() => contents.sections.filter(readsSpeakerFirst).length),
    at: (index) => all[index] ?? null,
  };
  for (const [index, section] of contents.sections.entries()) {
    const before = contents.sections[index - 1]?.own ?? { start: post.body.start, end: section.span.start };
    all.push(signsOfSection(section, before, around));
  }
  return all;
}

/** What the rest of the post says of a section. */
interface Around {
  readonly contents: Contents;
  /** The post's, in the form of `nameKey`. */
  readonly title: string;
  /** Where lists of links to the post's own headings begin, the one that the site makes included. */
  lists(): ReadonlySet<number>;
  /** How many headings begin with what looks like a name. */
  speakersFirst(): number;
  at(index: number): Signs | null;
}

function signsOfSection(section: Section, before: Span, around: Around): Signs {
  const { contents } = around;
  const line = once(() => headingLine(section.heading));
  const lead = once(() => leadOf(contents, section, before));
  const witness = once(() => witnessOf(contents, section, lead()));
  const inHeading = once(() => readLine(line(), witness(), around));
  const certainty = (): number => inHeading()?.certainty ?? -1;
  const sentences = once(() => firstSentences(contents, section, 2));
  const byline = once(() => (certainty() > 1 ? null : bylineOf(contents, section, witness())));
  const told = once(() => (certainty() > 0 ? [] : speakersInText(contents, section, sentences().length)));
  const photos = once(() => photosOf(section, lead(), byline(), around));
  const talk = once(() => speaksOfTalk(sentences()));
  const words = once(() => wordsIn(section, line(), inHeading, around));
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

function readLine(line: Line, witness: Witness, { speakersFirst }: Around): Reading | null {
  const found = readHeading({ line, witness });
  // what only looks like a name in front of a colon is one where others stand there, too
  return found?.shape === 'speaker-first' && found.certainty === 0 && speakersFirst() < 2 ? null : found;
}

function wordsIn(
  section: Section,
  line: Line,
  inHeading: () => Reading | null,
  { contents, title, lists }: Around,
): SectionKind | null {
  const said = wordsOf(line, inHeading);
  if (said !== null && said !== 'day') return said;
  if (isTitle(line, title)) return 'introduction';
  const first = firstWithWords(contents, section);
  return first && lists().has(first.start) ? 'toc' : said;
}

function photosOf(section: Section, lead: Span, byline: Byline | null, around: Around): readonly Picture[] {
  const { contents } = around;
  // below a heading that names the speaker, the photo is there as well
  const named = byline?.block.type === 'heading' ? contents.sections[section.index + 1] : undefined;
  const span = named ? { start: lead.start, end: leadEnd(contents, named) } : lead;
  const found = contents.picturesIn(span).filter(({ isPhoto }) => isPhoto);
  const after = named || firstWithWords(contents, section) ? null : around.at(section.index + 1);
  return after === null ? found : found.filter(({ alt }) => !names(after, alt));
}

/** Whether a section's heading or byline names somebody: then the photo above it is theirs. */
function names({ reading, byline }: Signs, name: string): boolean {
  const people = [...(reading?.people ?? []), ...(byline?.people ?? [])];
  return people.some((person) => nameKey(person.name) === nameKey(name));
}

function anchorLists(post: PostDocument): ReadonlySet<number> {
  const lists = new Set([...listsOfAnchors(post)].map(({ list }) => list.start));
  if (post.tree.toc) lists.add(post.tree.toc.list.start);
  return lists;
}

function readsSpeakerFirst({ heading }: Section): boolean {
  return speakerFirst({ line: headingLine(heading), witness: nobody }) !== null;
}

const nobody: Witness = { isShown: () => false, isSaid: () => false, isActing: () => false };
