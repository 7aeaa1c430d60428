import { listsOfAnchors } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import { type Byline, bylineOf } from './byline.ts';
import { firstSentences, kindInSentence, speaksOfTalk, speaksOfThisTalk } from './evidence.ts';
import { fewest, habitsOf, isHabit, type Trait, type Where } from './habits.ts';
import { headingLine, type Line } from './headingLine.ts';
import { firstWithWords, leadEnd, leadOf } from './lead.ts';
import { nameKey } from './names.ts';
import { once } from './once.ts';
import { type Contents, type Picture, type Section, witnessOf } from './sectionContents.ts';
import { isTitle, wordsOf } from './sectionWords.ts';
import type { SectionKind, Speaker } from './session.ts';
import type { Reading } from './shapes/shape.ts';
import { best, type Place, readAsSiblings, readHeading } from './shapes/shapes.ts';
import { peopleInText } from './speakersInText.ts';

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
  /** Those of them of whom the lines say that they spoke; others are but named, as somebody is in the sections beside. */
  readonly said: readonly Speaker[];
  readonly speaksOfTalk: boolean;
  readonly speaksOfThisTalk: boolean;
  /** Whether a recording or slides stand in it. */
  readonly hasMaterial: boolean;
}

/**
 * What every section of a post shows, in the order of the text; each sign is read when it is first asked for.
 *
 * @param plainly whether what only the text says counts for nothing
 */
export function signsOf(post: PostDocument, contents: Contents, plainly: boolean): readonly Signs[] {
  const all: Read[] = [];
  const around: Around = {
    contents,
    title: nameKey(String(post.frontMatter?.values.title ?? '')),
    lists: once(() => anchorLists(post)),
    habits: byGroup(all, (members) => habitsAmong(members, plainly)),
    at: (index) => all[index] ?? null,
  };
  for (const [index, section] of contents.sections.entries()) {
    const before = contents.sections[index - 1]?.own ?? { start: post.body.start, end: section.span.start };
    all.push(signsOfSection(section, before, around));
  }
  return all;
}

/** Something of the sections of a group, made when it is first asked for. */
function byGroup<Value>(all: readonly Read[], make: (members: readonly Read[]) => Value): (group: string) => Value {
  const made = new Map<string, Value>();
  return (group) => {
    const value = made.get(group) ?? make(all.filter(({ section }) => section.group === group));
    made.set(group, value);
    return value;
  };
}

/** What the rest of the post says of a section. */
interface Around {
  readonly contents: Contents;
  /** The post's, in the form of `nameKey`. */
  readonly title: string;
  /** Where lists of links to the post's own headings begin, the one that the site makes included. */
  lists(): ReadonlySet<number>;
  /** Where sections of a group name their speakers. */
  habits(group: string): ReadonlySet<Where>;
  at(index: number): Signs | null;
}

/** What a section shows by itself, for those beside it. */
interface Read extends Signs {
  readonly readings: ReadonlyMap<Place, Reading>;
  readonly below: Byline | null;
  readonly mentioned: Speaker | null;
  /** Whether its text speaks of a talk, or lets those whom its heading names do what speakers do. */
  readonly actors: boolean;
}

/** Headings are looked at first, then what stands below them, then their texts: one habit is enough. */
function habitsAmong(members: readonly Read[], plainly: boolean): ReadonlySet<Where> {
  const others = members.filter(({ words }) => words === null);
  const inHeadings = habitsOf(others.map((each) => placesIn(each, plainly)));
  if (inHeadings.size > 0) return inHeadings;
  const isBelow = isHabit(others, ({ below }) => below && (below.isSure || below.isEmphasised));
  if (isBelow) return new Set(['below']);
  // where headings name them, texts need not be read
  const named = others.filter(({ readings }) => (best(readings)?.certainty ?? 0) > 1).length;
  if (plainly || named >= fewest) return new Set();
  const isInText = isHabit(others, ({ said, mentioned }) => {
    if (said.length > 0) return true;
    return mentioned === null ? null : false;
  });
  return new Set(isInText ? ['text'] : []);
}

function placesIn(read: Read, plainly: boolean): Trait {
  const found = new Map<Where, boolean>();
  // a section that bears a name may be about somebody, unless it lets them speak
  for (const [place, { certainty }] of read.readings)
    if (place !== 'alone') found.set(place, certainty > 0);
    else if (read.actors) found.set(place, true);
    else if (!plainly) found.set(place, false);
  return found;
}

function signsOfSection(section: Section, before: Span, around: Around): Read {
  const { contents } = around;
  const line = once(() => headingLine(section.heading));
  const lead = once(() => leadOf(contents, section, before));
  const witness = once(() => witnessOf(contents, section, lead));
  const readings = once(() => readHeading(line(), witness()));
  const certainty = (): number => best(readings())?.certainty ?? -1;
  const habits = (): ReadonlySet<Where> => around.habits(section.group);
  const sentences = once(() => firstSentences(contents, section, 2));
  const isElse = (): boolean => words() !== null && words() !== 'introduction' && words() !== 'qa';
  const below = once(() => (certainty() > 2 || isElse() ? null : bylineOf(contents, section, witness())));
  const byline = once(() => {
    const found = below();
    if (found?.isSure || certainty() > 2 || isElse()) return found;
    return habits().has('below') ? bylineOf(contents, section, { ...witness(), expects: 'somebody' }) : null;
  });
  // the first of many would be no answer
  const isMany = (): boolean => /\b(?:talks|ignites|quickies|workshops|keynotes)\W*$/i.test(line().text);
  const inText = once(() => peopleInText(contents, section, sentences().end));
  const said = (): readonly Speaker[] => (certainty() > 1 || isMany() ? [] : inText().said);
  const told = (): readonly Speaker[] => {
    if (said().length > 0 || certainty() > 1 || isMany() || !habits().has('text')) return said();
    const found =
      inText().named ?? peopleInText(contents, section, firstSentences(contents, section, further).end).named;
    return found ? [found] : [];
  };
  const reading = once(() => {
    const found = best(readings());
    if (found && found.certainty > 1) return found;
    const agreed = readAsSiblings(line(), witness(), readings(), habits());
    if (agreed) return agreed;
    // what only looks like a name yields to who is named below
    return found?.certainty === 1 && !byline() && told().length === 0 ? found : null;
  });
  const photos = once(() => (contents.hasPhotos() ? photosOf(section, lead(), byline(), around) : []));
  const talk = once(() => speaksOfTalk(sentences().text));
  const words = once(() => wordsIn(section, line(), () => best(readings()), around));
  return {
    section,
    get line() {
      return line();
    },
    get readings() {
      return readings();
    },
    get below() {
      return below();
    },
    get actors() {
      const people = best(readings())?.people ?? [];
      return talk() || people.some(({ name }) => witness().isActing(name));
    },
    get said() {
      return said();
    },
    get mentioned() {
      return inText().named;
    },
    get words() {
      return words();
    },
    get reading() {
      return reading();
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
      const { text } = sentences();
      if (speaksOfThisTalk(text)) return true;
      return kindInSentence(text) !== null && kindInSentence(firstSentences(contents, section, 1).text) !== null;
    },
    get hasMaterial() {
      return contents
        .materialsIn({ start: section.heading.start, end: section.own.end })
        .some(({ recording, slides }) => recording > 2 || slides > 2);
    },
  };
}

/** In so many sentences somebody's name is looked for where the sections beside it name somebody early on. */
const further = 5;

function wordsIn(
  section: Section,
  line: Line,
  inHeading: () => Reading | null,
  { contents, title, lists }: Around,
): SectionKind | null {
  const said = wordsOf(line, inHeading);
  if (said !== null && said !== 'day') return said;
  if (isTitle(line, title)) return 'introduction';
  // a list of links above the sections that it leads to stands in a section that holds them
  if (contents.sections[section.index + 1]?.parent === section.index) return said;
  const first = firstWithWords(contents, section);
  return first && lists().has(first.start) ? 'toc' : said;
}

function photosOf(section: Section, lead: Span, byline: Byline | null, around: Around): readonly Picture[] {
  const { contents } = around;
  // below a heading that names the speaker, the photo is there as well
  const named = byline?.block.type === 'heading' ? contents.sections[section.index + 1] : undefined;
  const span = named ? { start: lead.start, end: leadEnd(contents, named) } : lead;
  const found = contents.picturesIn(span).filter(({ isPhoto }) => isPhoto);
  if (found.length === 0) return found;
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
