import type { Report } from './isReport.ts';
import type { Signs } from './signs.ts';
import { isStronger, type Strength, strengthOf } from './strength.ts';

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
      report === 'likely' ? around.namesSomebody(index) : around.strength(index) === 'shown',
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
  strength(index: number): Strength;
  /** Whether it says who gave a talk, or that it is one. */
  namesSomebody(index: number): boolean;
  group(index: number): Group;
  /** Whether a section right below it names its speaker, and says more of a talk than it says itself. */
  holdsStronger(index: number): boolean;
  /** What the words say of the section that it lies in. */
  above(index: number): Words;
}

/** Sections of one level in one section: authors give those that are of one kind one shape. */
interface Group {
  /** How many there are, those not counted whose headings say that they are something else. */
  readonly all: number;
  /** Those that show their speakers, and those that name them somehow. */
  readonly shown: number;
  readonly named: number;
  readonly text: number;
  /** Whether days stand among them: what stands beside a day is no session by its words alone. */
  readonly hasDays: boolean;
}

function isSession(signs: Signs, index: number, around: Surroundings): boolean {
  const strength = around.strength(index);
  if (strength === 'shown') return true;
  if (strength === 'none' && signs.words !== 'qa') return false;
  const group = around.group(index);
  if (signs.words === 'qa') return group.named > 0;
  const above = around.above(index);
  if (above === 'closing' || above === 'social' || around.holdsStronger(index)) return false;
  const share = (group.named + group.text) * 2 >= group.all;
  if (strength === 'said') return true;
  if (strength === 'looks') return signs.speaksOfTalk || group.named * 2 >= group.all;
  if (strength === 'this') return share && !group.hasDays && above !== 'introduction' && above !== 'toc';
  const isSaid = signs.said.length > 0;
  // where headings name the speakers, one that does not is no session because its text speaks of some talk
  if (hasStyle(group)) return isSaid && (signs.speaksOfThisTalk || signs.hasMaterial);
  // beside a day stand sections on other things as well
  if (group.hasDays && !(isSaid && share)) return false;
  if (strength === 'told') return true;
  const some = group.named + group.text;
  return (
    share && (some >= style || (some > 1 && group.text === group.all)) && above !== 'introduction' && above !== 'toc'
  );
}

/** From so many on, sections that show their speakers are a style. */
const style = 3;

function hasStyle({ shown }: Group): boolean {
  return shown >= style;
}

function surroundings(signs: readonly Signs[], plainly: boolean): Surroundings {
  const strengths: (Strength | undefined)[] = [];
  const members = grouped(signs, ({ section }) => section.group);
  const below = grouped(signs, ({ section }) => section.parent);
  const groups = new Map<string, Group>();
  const strength = (index: number): Strength => {
    const each = signs[index];
    strengths[index] ??= each ? strengthOf(each, plainly) : 'none';
    return strengths[index] ?? 'none';
  };
  return {
    strength,
    namesSomebody: (index) =>
      ['shown', 'said', 'told'].includes(strength(index)) ||
      (strength(index) !== 'none' && (signs[index]?.said.length ?? 0) > 0),
    group(index) {
      const each = signs[index];
      const key = each?.section.group ?? '';
      const group = groups.get(key) ?? countGroup(members.get(key) ?? [], strength);
      groups.set(key, group);
      return group;
    },
    holdsStronger: (index) =>
      (below.get(index) ?? []).some(({ section }) => {
        const inner = strength(section.index);
        return inner === 'shown' || (inner === 'told' && isStronger(inner, strength(index)));
      }),
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

function countGroup(members: readonly Signs[], strengthAt: (index: number) => Strength): Group {
  const strengths = members.map(({ section }) => strengthAt(section.index));
  const count = (...wanted: readonly Strength[]): number => strengths.filter((each) => wanted.includes(each)).length;
  return {
    all: members.filter(({ words }, at) => words === null || strengths[at] !== 'none').length,
    shown: count('shown'),
    named: count('shown', 'said', 'told', 'looks'),
    text: count('this', 'text'),
    hasDays: members.some(({ words }) => words === 'day'),
  };
}
