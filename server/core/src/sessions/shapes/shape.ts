import type { Line } from '../headingLine.ts';
import type { Person, Witness } from '../people.ts';
import type { SessionShape } from '../session.ts';

export interface HeadingToRead {
  readonly line: Line;
  readonly witness: Witness;
}

/** What a heading says by one of the shapes; offsets into the line's text. */
export interface Reading {
  readonly shape: SessionShape;
  readonly title: { readonly start: number; readonly end: number };
  readonly people: readonly Person[];
  readonly certainty: Certainty;
}

/**
 * What makes a name somebody's. 0: it stands where names stand, but topics as often (`Tides: Ada Brandt`), so that only
 * other sections of that shape make it one; 1: its looks; 2: sentences that use it; 3: a link or a photo.
 */
export type Certainty = 0 | 1 | 2 | 3;

/** Reads a heading by one shape; `null` where it has not that shape. */
export type Shape = (heading: HeadingToRead) => Reading | null;

/** Of several people that of the one whom most speaks for. */
export function certaintyOf(people: readonly Person[], witness: Witness): Certainty {
  if (people.some(({ name, url }) => url !== null || witness.isShown(name))) return 3;
  // an address of its own, but one beside a name says less than the name
  return people.some(({ name }) => name.startsWith('@') || witness.isSaid(name)) ? 2 : 1;
}
