import { type Signs, type Strength, strengthOf } from './signs.ts';

type Words = Signs['words'];

/** Indices of the sections of a report that are sessions: none of them lies in another. */
export function chooseSessions(signs: readonly Signs[]): ReadonlySet<number> {
  const strengths = signs.map(strengthOf);
  const groups = groupsOf(signs, strengths);
  const holdsShown = new Set(signs.flatMap(({ section }, at) => (strengths[at] === 'shown' ? section.parent : [])));
  const chosen = new Set<number>();
  let inside = -1;
  for (const [index, each] of signs.entries()) {
    if (each.section.span.start < inside) continue;
    const strength = strengths[index] ?? 'none';
    const above = signs[each.section.parent]?.words ?? null;
    const group = groups.get(groupOf(each));
    if (!group || !isSession(each, strength, group, holdsShown.has(index), above)) continue;
    chosen.add(index);
    inside = each.section.span.end;
  }
  return chosen;
}

/** Sections of one level in one section: authors give those that are of one kind one shape. */
interface Group {
  /** How many there are, those not counted whose headings say that they are something else. */
  all: number;
  named: number;
  text: number;
  /** Indices of the first and the last of the named. */
  first: number;
  last: number;
  /** Whether days stand among them: what stands beside a day is no session by its words alone. */
  hasDays: boolean;
}

function isSession(signs: Signs, strength: Strength, group: Group, holdsShown: boolean, above: Words): boolean {
  if (strength === 'shown') return true;
  if (signs.words === 'qa') return group.named > 0;
  if (holdsShown || above === 'closing' || above === 'social') return false;
  if (strength === 'told') return !group.hasDays || group.named * 2 >= group.all;
  if (strength === 'looks') return signs.speaksOfTalk || (group.named > 1 && group.named * 2 >= group.all);
  if (above === 'introduction' || above === 'toc' || group.hasDays) return false;
  if (strength === 'text') return (group.named + group.text) * 2 >= group.all;
  return signs.words === null && isAmongNamed(signs, group);
}

/** Whether nearly all around it, before and behind, are sessions: then a title alone is one as well. */
function isAmongNamed({ section }: Signs, { named, all, first, last }: Group): boolean {
  return named > 2 && named * 3 >= all * 2 && first < section.index && section.index < last;
}

function groupsOf(signs: readonly Signs[], strengths: readonly Strength[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, each] of signs.entries()) {
    const strength = strengths[index] ?? 'none';
    const group = groups.get(groupOf(each)) ?? {
      all: 0,
      named: 0,
      text: 0,
      first: Number.POSITIVE_INFINITY,
      last: -1,
      hasDays: false,
    };
    groups.set(groupOf(each), group);
    if (each.words === 'day') group.hasDays = true;
    if (each.words !== null && strength === 'none') continue;
    group.all += 1;
    if (strength === 'text') group.text += 1;
    if (strength === 'text' || strength === 'none') continue;
    group.named += 1;
    group.first = Math.min(group.first, index);
    group.last = index;
  }
  return groups;
}

function groupOf({ section }: Signs): string {
  return `${section.parent}/${section.heading.level}`;
}
