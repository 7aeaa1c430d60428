import type { Place } from './shapes/shapes.ts';

/** Where a section may name its speaker: in a place in its heading, in a line below it, in its first sentences. */
export type Where = Place | 'below' | 'text';

/** Where a name seems to stand in one section, and whether that is more than a guess. */
export type Trait = ReadonlyMap<Where, boolean>;

/** From so many sections on a shape is a habit; from one more on where each of them alone is a guess. */
export const fewest = 2;

/**
 * Where sections of one kind name their speakers. Authors write those in one way, so that a name in `Tides: Ada Brandt` is
 * a speaker's where most of the sections beside it end in a name as well.
 */
export function habitsOf(traits: readonly Trait[]): ReadonlySet<Where> {
  const counts = new Map<Where, { count: number; least: number }>();
  for (const trait of traits)
    for (const [where, isSure] of trait) {
      const found = counts.get(where) ?? { count: 0, least: fewest + 1 };
      counts.set(where, { count: found.count + 1, least: isSure ? fewest : found.least });
    }
  return new Set(
    [...counts].filter(([, { count, least }]) => count >= least && count * 2 >= traits.length).map(([where]) => where),
  );
}

/**
 * Whether most of some sections have something; they are asked only as long as that can be.
 *
 * @param has `null` where one has it not, else whether that is more than a guess
 */
export function isHabit<Section>(all: readonly Section[], has: (section: Section) => boolean | null): boolean {
  let count = 0;
  let isSure = false;
  for (const [index, section] of all.entries()) {
    if ((index - count) * 2 > all.length) return false;
    const found = has(section);
    if (found === null) continue;
    count += 1;
    isSure ||= found;
  }
  return count >= (isSure ? fewest : fewest + 1) && count * 2 >= all.length;
}
