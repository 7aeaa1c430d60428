import type { Place } from './shapes/shapes.ts';

/** Where a section may name its speaker: in a place in its heading, in a line below it, in its first sentences. */
export type Where = Place | 'below' | 'text';

/** What one section shows of its shape. */
export interface Trait {
  /** Where a name seems to stand, and whether that is more than a guess. */
  readonly names: ReadonlyMap<Where, boolean>;
  /** Whether its words say that it is something else. */
  readonly isElse: boolean;
}

/** From so many sections on a shape is a habit; from one more on where each of them alone is a guess. */
const fewest = 2;

/**
 * Where sections of one kind name their speakers. Authors write those in one way, so that a name in `Tides: Ada Brandt` is
 * a speaker's where most of the sections beside it end in a name as well.
 */
export function habitsOf(traits: readonly Trait[]): ReadonlySet<Where> {
  const others = traits.filter(({ isElse }) => !isElse);
  const counts = new Map<Where, { count: number; least: number }>();
  for (const { names } of others)
    for (const [where, isSure] of names) {
      const found = counts.get(where) ?? { count: 0, least: fewest + 1 };
      counts.set(where, { count: found.count + 1, least: isSure ? fewest : found.least });
    }
  return new Set(
    [...counts].filter(([, { count, least }]) => count >= least && count * 2 >= others.length).map(([where]) => where),
  );
}
