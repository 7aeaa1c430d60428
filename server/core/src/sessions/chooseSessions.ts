import { type Signs, type Strength, strengthOf } from './signs.ts';

type Words = Signs['words'];

/** Indices of the sections of a report that are sessions: none of them lies in another. */
export function chooseSessions(signs: readonly Signs[]): ReadonlySet<number> {
  const around = surroundings(signs);
  const chosen = new Set<number>();
  let inside = -1;
  for (const [index, each] of signs.entries()) {
    if (each.section.span.start < inside || !isSession(each, index, around)) continue;
    chosen.add(index);
    inside = each.section.span.end;
  }
  return chosen;
}

/** What stands around a section, looked at when it matters: most sections are parts of a session found before. */
interface Surroundings {
  strength(index: number): Strength;
  group(index: number): Group;
  /** Whether a section right below it names its speaker. */
  holdsShown(index: number): boolean;
  /** What the words say of the section that it lies in. */
  above(index: number): Words;
}

/** Sections of one level in one section: authors give those that are of one kind one shape. */
interface Group {
  /** How many there are, those not counted whose headings say that they are something else. */
  readonly all: number;
  readonly named: number;
  readonly text: number;
  /** Indices of the first and the last of the named. */
  readonly first: number;
  readonly last: number;
  /** Whether days stand among them: what stands beside a day is no session by its words alone. */
  readonly hasDays: boolean;
}

function isSession(signs: Signs, index: number, around: Surroundings): boolean {
  const strength = around.strength(index);
  if (strength === 'shown') return true;
  if (strength === 'none' && signs.words !== null && signs.words !== 'qa') return false;
  const group = around.group(index);
  if (signs.words === 'qa') return group.named > 0;
  const above = around.above(index);
  if (above === 'closing' || above === 'social' || around.holdsShown(index)) return false;
  if (strength === 'told') return !group.hasDays || group.named * 2 >= group.all;
  if (strength === 'looks') return signs.speaksOfTalk || (group.named > 1 && group.named * 2 >= group.all);
  if (above === 'introduction' || above === 'toc' || group.hasDays) return false;
  if (strength === 'this') return (group.named + group.text) * 2 >= group.all;
  if (strength === 'text') return group.named + group.text > 2 && (group.named + group.text) * 2 >= group.all;
  return isAmongNamed(signs, group);
}

/** Whether nearly all around it, before and behind, are sessions: then a title alone is one as well. */
function isAmongNamed({ section }: Signs, { named, all, first, last }: Group): boolean {
  return named > 2 && named * 3 >= all * 2 && first < section.index && section.index < last;
}

function surroundings(signs: readonly Signs[]): Surroundings {
  const strengths: (Strength | undefined)[] = [];
  const members = grouped(signs, groupOf);
  const below = grouped(signs, ({ section }) => section.parent);
  const groups = new Map<string, Group>();
  const strength = (index: number): Strength => {
    const each = signs[index];
    strengths[index] ??= each ? strengthOf(each) : 'none';
    return strengths[index] ?? 'none';
  };
  return {
    strength,
    group(index) {
      const each = signs[index];
      const key = each ? groupOf(each) : '';
      const group = groups.get(key) ?? countGroup(members.get(key) ?? [], strength);
      groups.set(key, group);
      return group;
    },
    holdsShown: (index) => (below.get(index) ?? []).some(({ section }) => strength(section.index) === 'shown'),
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
  const named = members.filter((_, at) => ['shown', 'told', 'looks'].includes(strengths[at] ?? 'none'));
  return {
    all: members.filter(({ words }, at) => words === null || strengths[at] !== 'none').length,
    named: named.length,
    text: strengths.filter((strength) => strength === 'this' || strength === 'text').length,
    first: named[0]?.section.index ?? Number.POSITIVE_INFINITY,
    last: named.at(-1)?.section.index ?? -1,
    hasDays: members.some(({ words }) => words === 'day'),
  };
}

function groupOf({ section }: Signs): string {
  return `${section.parent}/${section.heading.level}`;
}
