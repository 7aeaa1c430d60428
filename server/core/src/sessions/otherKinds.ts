import type { Section } from './sectionContents.ts';
import type { SectionKind } from './session.ts';
import type { Signs } from './signs.ts';

/** What the sections are that are no sessions: by their words, by what they lie in, by where they stand. */
export function otherKinds(signs: readonly Signs[], sessions: ReadonlySet<number>): readonly (SectionKind | null)[] {
  return sessions.size === 0 ? kindsWithoutSessions(signs) : kindsAmongSessions(signs, sessions);
}

/** Of a post that has no sessions, only what its headings say. */
function kindsWithoutSessions(signs: readonly Signs[]): readonly SectionKind[] {
  const tops = signs.filter(({ section }) => section.parent < 0).length;
  const kinds: SectionKind[] = [];
  for (const [index, { words, section }] of signs.entries()) {
    const above = kinds[section.parent];
    const isDeep = section.parent >= 0 && !(tops === 1 && signs[section.parent]?.section.parent === -1);
    if (isDeep) kinds.push(above === 'closing' ? above : 'other');
    else if (words === 'part') kinds.push(index > 0 ? 'closing' : 'other');
    else if (words === 'introduction' && index > 2) kinds.push('other');
    else kinds.push(words === null || words === 'day' || words === 'qa' ? 'other' : words);
  }
  return kinds;
}

function kindsAmongSessions(signs: readonly Signs[], sessions: ReadonlySet<number>): readonly (SectionKind | null)[] {
  const ordered = [...sessions].sort((a, b) => a - b);
  const place = placeOf(signs, ordered);
  const styled = styledGroups(signs, ordered);
  const holding = holdersOf(signs, ordered);
  const mixed = mixedLevels(signs, sessions);
  const kinds: (SectionKind | null)[] = [];
  let inside = -1;
  for (const [index, each] of signs.entries()) {
    const { section } = each;
    if (sessions.has(index)) {
      inside = section.span.end;
      kinds.push(null);
    } else if (section.span.start < inside) kinds.push('part');
    else if (holding.has(index)) kinds.push(kindOfHolder(each));
    else {
      const outer = kinds[section.parent] ?? null;
      // the post's title above all of it says nothing of what else stands below
      const above = outer === 'introduction' && holding.has(section.parent) ? null : outer;
      // where every talk names its speaker, what stands between is of the talk above; at the top the last one may close
      const between =
        index > place.first && styled.has(groupOf(section)) && (index < place.last || section.parent >= 0);
      kinds.push(
        kindByWords(each, index, place, between) ??
          (between ? 'part' : (kindAbove(above) ?? kindByPlace(each, index, place, mixed))),
      );
    }
  }
  return kinds;
}

interface Place {
  /** Indices of the first and the last session. */
  readonly first: number;
  readonly last: number;
  /** How many sections of which their words say nothing stand behind the last session and its parts. */
  readonly behind: number;
  /** Index of the last section behind it whose words say that it is something else. */
  readonly told: number;
}

function placeOf(signs: readonly Signs[], sessions: readonly number[]): Place {
  const last = sessions.at(-1) ?? 0;
  const end = signs[last]?.section.span.end ?? 0;
  const after = signs.filter(({ section }) => section.span.start >= end);
  const behind = after.filter(({ words }) => words === null).length;
  const told =
    after.findLast(({ words }) => words !== null && words !== 'part' && words !== 'closing')?.section.index ?? last;
  return { first: sessions[0] ?? 0, last, behind, told };
}

function kindOfHolder({ words }: Signs): SectionKind {
  return words === 'day' || words === 'toc' || words === 'introduction' ? words : 'other';
}

function kindByWords({ words }: Signs, index: number, { first, last }: Place, isBetween: boolean): SectionKind | null {
  // a recap between two talks is of the one above it
  if ((words === 'part' || words === 'closing') && index > first && index < last) return 'part';
  if (words === 'part' && isBetween) return 'part';
  if (isBetween && words === 'introduction') return 'part';
  if (words === 'part') return index > last ? 'closing' : 'introduction';
  return words === 'qa' ? null : words;
}

function kindAbove(above: SectionKind | null): SectionKind | null {
  if (above === null) return null;
  return above === 'introduction' || above === 'closing' || above === 'social' || above === 'toc' ? above : 'other';
}

/** More sections than that behind the last session do not close the post. */
const mostClosing = 3;

function kindByPlace({ section }: Signs, index: number, place: Place, mixed: ReadonlySet<number>): SectionKind {
  if (mixed.has(section.heading.level)) return 'other';
  if (index < place.first) return 'introduction';
  return index > place.told && place.behind <= mostClosing ? 'closing' : 'other';
}

function groupOf({ parent, heading }: Section): string {
  return `${parent}/${heading.level}`;
}

/** Groups of sections of one level, three of which at least name their speakers. */
function styledGroups(signs: readonly Signs[], sessions: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const session of sessions) {
    const each = signs[session];
    if (!each || (!each.reading && !each.byline)) continue;
    const key = groupOf(each.section);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([key]) => key));
}

/** Levels of which some sections are sessions, but far more are not: there a place among them says nothing. */
function mixedLevels(signs: readonly Signs[], sessions: ReadonlySet<number>): ReadonlySet<number> {
  const counts = new Map<number, { sessions: number; others: number }>();
  let inside = -1;
  for (const [index, { section, words }] of signs.entries()) {
    if (section.span.start < inside) continue;
    const count = counts.get(section.heading.level) ?? { sessions: 0, others: 0 };
    counts.set(section.heading.level, count);
    if (sessions.has(index)) {
      count.sessions += 1;
      inside = section.span.end;
    } else if (words === null) count.others += 1;
  }
  return new Set(
    [...counts].filter(([, { sessions: some, others }]) => some > 0 && others > some + 2).map(([level]) => level),
  );
}

/** Indices of the sections that sessions lie in. */
function holdersOf(signs: readonly Signs[], sessions: readonly number[]): ReadonlySet<number> {
  const holding = new Set<number>();
  for (const session of sessions)
    for (
      let at = signs[session]?.section.parent ?? -1;
      at >= 0 && !holding.has(at);
      at = signs[at]?.section.parent ?? -1
    )
      holding.add(at);
  return holding;
}
