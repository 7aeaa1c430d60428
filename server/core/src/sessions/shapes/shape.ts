import type { Line } from '../headingLine.ts';
import type { IsKnown, Person } from '../people.ts';
import type { SessionShape } from '../session.ts';

export interface HeadingToRead {
  readonly line: Line;
  readonly isKnown: IsKnown;
}

/** What a heading says by one of the shapes; offsets into the line's text. */
export interface Reading {
  readonly shape: SessionShape;
  readonly title: { readonly start: number; readonly end: number };
  readonly people: readonly Person[];
  /** Whether more than the looks of a name speaks for it. */
  readonly isCertain: boolean;
}

/** Reads a heading by one shape; `null` where it has not that shape. */
export type Shape = (heading: HeadingToRead) => Reading | null;

/** Whether a link or something else in the section makes one of them a person. */
export function areCertain(people: readonly Person[], isKnown: IsKnown): boolean {
  return people.some(({ name, url }) => url !== null || isKnown(name));
}
