import { saysSession, sessionKindIn } from './headingKind.ts';
import type { Report } from './isReport.ts';
import { once } from './once.ts';
import type { Signs } from './signs.ts';
import { isShown, isStronger, type Strength, strengthInText } from './strength.ts';

type Words = Signs['words'];

/**
 * Indices of the sections of a report that are sessions: none of them lies in another.
 *
 * Where only what the post speaks of makes it likely to be a report, two sections have to name who gave a talk, and half
 * of those on their level, or three sections have to be announced.
 *
 * @param announces whether the text in front of the first heading says that the post is about several talks
 */
export function chooseSessions(signs: readonly Signs[], report: Report, announces: boolean): ReadonlySet<number> {
  const around = surroundings(signs, report === 'perhaps');
  const chosen = new Set<number>();
  let inside = -1;
  for (const [index, each] of signs.entries()) {
    if (each.section.span.start < inside || !isSession(each, index, around)) continue;
    chosen.add(index);
    inside = each.section.span.end;
  }
  if (chosen.size < 2 && announces && report !== 'perhaps') return titlesAlone(signs, around, chosen);
  return report === 'said' || nameSpeakers(signs, chosen, report, around) ? chosen : new Set();
}

/** So many sections have to name who gave a talk where a post is but likely a report. */
const fewest = 2;

/** Whether sections of one kind name who gave a talk: in a post that only may be a report, more of them, and plainly. */
function nameSpeakers(
  signs: readonly Signs[],
  chosen: ReadonlySet<number>,
  report: Report,
  around: Surroundings,
): boolean {
  const groups = new Set([...chosen].map((index) => signs[index]?.section.group));
  return [...groups].some((group) => {
    const level = signs.filter(({ section }) => section.group === group);
    const named = level.filter(({ section: { index } }) =>
      report === 'likely' ? around.namesSomebody(index) : around.isShown(index),
    );
    const least = report === 'likely' ? fewest : fewest + 1;
    return named.length >= least && named.length * 2 >= level.filter(({ words }) => words === null).length;
  });
}

/** Of a post that announces talks and names no speakers: all sections at the top of one level, if there are several. */
function titlesAlone(signs: readonly Signs[], around: Surroundings, chosen: ReadonlySet<number>): ReadonlySet<number> {
  const tops = signs.filter(({ section, words }) => section.parent < 0 && words === null);
  const levels = tops.map(({ section }) => section.heading.level);
  const level = levels.find((each) => levels.filter((other) => other === each).length > 2);
  if (level === undefined) return chosen;
  const titles = tops.filter(({ section }) => section.heading.level === level && !around.holdsStronger(section.index));
  return new Set(titles.map(({ section }) => section.index));
}

/** What stands around a section, looked at when it matters: most sections are parts of a session found before. */
interface Surroundings {
  isShown(index: number): boolean;
  strength(index: number): Strength;
  /** Whether it says who gave a talk, or that it is one. */
  namesSomebody(index: number): boolean;
  group(index: number): Group;
  /** Whether a section right below it names its speaker, and says more of a talk than it says itself. */
  holdsStronger(index: number): boolean;
  /** What the words say of the section that it lies in. */
  above(index: number): Words;
}

/** Sections of one kind: authors give those one shape. Each thing is counted when it is asked for. */
interface Group {
  /** How many show their speakers: from `style` on it is the post's style. */
  shown(): number;
  counts(): Counts;
  /** Whether days stand among them: what stands beside a day is no session by its words alone. */
  hasDays(): boolean;
}

interface Counts {
  /** Those that name their speakers somehow, those that only speak of a talk or a person, and those that might. */
  readonly named: number;
  readonly text: number;
  readonly all: number;
  /** Indices of the first and the last of those that do. */
  readonly first: number;
  readonly last: number;
}

function isSession(signs: Signs, index: number, around: Surroundings): boolean {
  if (around.isShown(index)) return true;
  const group = around.group(index);
  if (signs.words === 'qa') return group.counts().named > 0;
  // where headings name the speakers, one that does not is no session because its text speaks of some talk
  if (group.shown() >= style && !mayBeBesideStyle(signs)) return false;
  const strength = around.strength(index);
  if (strength === 'none') return signs.words === null && isAmongTalks(index, group, around);
  const above = around.above(index);
  if (above === 'closing' || above === 'social' || around.holdsStronger(index)) return false;
  if (strength === 'said') return true;
  const { named, text, all } = group.counts();
  if (strength === 'looks') return signs.speaksOfTalk || named * 2 >= all;
  const share = (named + text) * 2 >= all;
  if (strength === 'this') return share && !group.hasDays() && above !== 'introduction' && above !== 'toc';
  const isSaid = signs.said.length > 0;
  if (group.shown() >= style) return isSaid && (signs.speaksOfThisTalk || signs.hasMaterial);
  // beside a day stand sections on other things as well
  if (group.hasDays() && !(isSaid && share)) return false;
  if (strength === 'told') return true;
  // beside two that show their speakers, words on some talk are not enough
  if (group.shown() > 1 && !isSaid && !signs.hasMaterial && sessionKindIn(signs.line.text) === null) return false;
  const isEnough = named + text >= style || (text > 1 && text === all);
  return share && isEnough && above !== 'introduction' && above !== 'toc';
}

/** Whether a section of which nothing tells stands between sections of which most speak of talks. */
function isAmongTalks(index: number, group: Group, around: Surroundings): boolean {
  const { named, text, all, first, last } = group.counts();
  if (group.shown() >= style || group.hasDays() || around.above(index) !== null) return false;
  return named + text > style && (named + text) * 2 >= all && first < index && index < last;
}

/** Whether a section that shows no speaker where others do has at least what takes no reading of its text for people. */
function mayBeBesideStyle(signs: Signs): boolean {
  return signs.speaksOfThisTalk || signs.hasMaterial || signs.reading !== null || saysSession(signs.line.text);
}

/** From so many on, sections that show their speakers are a style. */
const style = 3;

function surroundings(signs: readonly Signs[], plainly: boolean): Surroundings {
  const shown: (boolean | undefined)[] = [];
  const strengths: (Strength | undefined)[] = [];
  const below = grouped(signs, ({ section }) => section.parent);
  const members = grouped(signs, ({ section }) => section.group);
  const isShownAt = ({ section: { index } }: Signs): boolean => {
    const each = signs[index];
    shown[index] ??= each !== undefined && isShown(each);
    return shown[index] ?? false;
  };
  const strengthAt = (each: Signs): Strength => {
    const { index } = each.section;
    strengths[index] ??= isShownAt(each) ? 'shown' : plainly ? 'none' : strengthInText(each);
    return strengths[index] ?? 'none';
  };
  const groups = new Map([...members].map(([key, all]) => [key, groupOf(all, isShownAt, strengthAt)]));
  const at = <Value>(index: number, otherwise: Value, get: (each: Signs) => Value): Value => {
    const each = signs[index];
    return each ? get(each) : otherwise;
  };
  return {
    isShown: (index) => at(index, false, isShownAt),
    strength: (index) => at<Strength>(index, 'none', strengthAt),
    namesSomebody: (index) =>
      at(index, false, (each) => {
        const strength = strengthAt(each);
        return ['shown', 'said', 'told'].includes(strength) || (strength !== 'none' && each.said.length > 0);
      }),
    group: (index) => groups.get(signs[index]?.section.group ?? '') ?? groupOf([], isShownAt, strengthAt),
    holdsStronger: (index) =>
      (below.get(index) ?? []).some(
        (each) =>
          isShownAt(each) ||
          (strengthAt(each) === 'told' && at(index, true, (outer) => isStronger('told', strengthAt(outer)))),
      ),
    above: (index) => signs[signs[index]?.section.parent ?? -1]?.words ?? null,
  };
}

function grouped<Key>(signs: readonly Signs[], keyOf: (each: Signs) => Key): ReadonlyMap<Key, readonly Signs[]> {
  const groups = new Map<Key, Signs[]>();
  for (const each of signs) {
    const group = groups.get(keyOf(each)) ?? [];
    group.push(each);
    groups.set(keyOf(each), group);
  }
  return groups;
}

function groupOf(
  members: readonly Signs[],
  isShownAt: (each: Signs) => boolean,
  strengthAt: (each: Signs) => Strength,
): Group {
  return {
    shown: once(() => members.filter(isShownAt).length),
    counts: once(() => {
      const strengths = members.map(strengthAt);
      const count = (...wanted: readonly Strength[]): number =>
        strengths.filter((each) => wanted.includes(each)).length;
      return {
        named: count('shown', 'said', 'told', 'looks'),
        text: count('this', 'text'),
        all: members.filter(({ words }, at) => words === null || strengths[at] !== 'none').length,
        first: members.find((_, at) => strengths[at] !== 'none')?.section.index ?? -1,
        last: members.findLast((_, at) => strengths[at] !== 'none')?.section.index ?? -1,
      };
    }),
    hasDays: once(() => members.some(({ words }) => words === 'day')),
  };
}
