import type { Place } from './shapes/shapes.ts';

/** Where a section may name its speaker: in a place in its heading, in a line below it, in its first sentences. */
export type Where = Place | 'below' | 'text';

/** What one section shows of its shape. */
export interface Trait {
  /** Those that authors would give one shape. */
  readonly group: string;
  /** Where a name seems to stand, and whether that is more than a guess. */
  readonly names: ReadonlyMap<Where, boolean>;
  /** Whether its words say that it is something else. */
  readonly isElse: boolean;
}

/** From so many sections on a shape is a habit; from one more on where each of them alone is a guess. */
const fewest = 2;

/**
 * Where the sections of a group name their speakers. Authors write those that are of one kind in one way, so that a name
 * in `Tides: Ada Brandt` is a speaker's where most of the sections beside it end in a name as well.
 *
 * @returns by group
 */
export function habitsOf(traits: readonly Trait[]): ReadonlyMap<string, ReadonlySet<Where>> {
  const groups = new Map<string, { all: number; counts: Map<Where, number>; sure: Set<Where> }>();
  for (const { group, names, isElse } of traits) {
    const found = groups.get(group) ?? { all: 0, counts: new Map(), sure: new Set() };
    groups.set(group, found);
    if (!isElse) found.all += 1;
    for (const [where, isSure] of isElse ? [] : names) {
      found.counts.set(where, (found.counts.get(where) ?? 0) + 1);
      if (isSure) found.sure.add(where);
    }
  }
  const isHabit = (where: Where, count: number, all: number, sure: ReadonlySet<Where>): boolean =>
    count >= (sure.has(where) ? fewest : fewest + 1) && count * 2 >= all;
  return new Map(
    [...groups].map(([group, { all, counts, sure }]) => [
      group,
      new Set([...counts].filter(([where, count]) => isHabit(where, count, all, sure)).map(([where]) => where)),
    ]),
  );
}
