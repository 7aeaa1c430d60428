import type { SectionKind } from './session.ts';
import type { Signs } from './signs.ts';

/** What the sections are that are no sessions: by their words, by what they lie in, by where they stand. */
export function otherKinds(signs: readonly Signs[], sessions: ReadonlySet<number>): readonly (SectionKind | null)[] {
  return sessions.size === 0 ? kindsWithoutSessions(signs) : kindsAmongSessions(signs, sessions);
}

/** Of a post that has no sessions, only what its headings say. */
function kindsWithoutSessions(signs: readonly Signs[]): readonly SectionKind[] {
  const tops = signs.filter(({ section }) => section.parent < 0).length;
  return signs.map(({ words, section }, index) => {
    if (section.parent >= 0 && !(tops === 1 && signs[section.parent]?.section.parent === -1)) return 'other';
    if (words === 'part') return index > 0 ? 'closing' : 'other';
    return words === null || words === 'day' || words === 'qa' ? 'other' : words;
  });
}

function kindsAmongSessions(signs: readonly Signs[], sessions: ReadonlySet<number>): readonly (SectionKind | null)[] {
  const ordered = [...sessions].sort((a, b) => a - b);
  const place = { first: ordered[0] ?? 0, last: ordered.at(-1) ?? 0 };
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
      const above = kinds[section.parent] ?? null;
      kinds.push(kindByWords(each, index, place) ?? kindAbove(above) ?? kindByPlace(each, index, place, mixed));
    }
  }
  return kinds;
}

/** Indices of the first and the last session. */
interface Place {
  readonly first: number;
  readonly last: number;
}

function kindOfHolder({ words }: Signs): SectionKind {
  return words === 'day' || words === 'toc' || words === 'introduction' ? words : 'other';
}

function kindByWords({ words }: Signs, index: number, { first, last }: Place): SectionKind | null {
  // a recap between two talks is of the one above it
  if ((words === 'part' || words === 'closing') && index > first && index < last) return 'part';
  if (words === 'part') return index > last ? 'closing' : 'introduction';
  return words === 'qa' ? null : words;
}

function kindAbove(above: SectionKind | null): SectionKind | null {
  if (above === null) return null;
  return above === 'introduction' || above === 'closing' || above === 'social' || above === 'toc' ? above : 'other';
}

function kindByPlace({ section }: Signs, index: number, place: Place, mixed: ReadonlySet<number>): SectionKind {
  if (mixed.has(section.heading.level)) return 'other';
  if (index < place.first) return 'introduction';
  return index > place.last ? 'closing' : 'other';
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
