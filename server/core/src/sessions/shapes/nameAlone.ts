import { leadLength } from '../headingKind.ts';
import { hasGivenName } from '../names.ts';
import { type Person, peopleIn, type Witness } from '../people.ts';
import { type Certainty, certaintyOf, type HeadingToRead, type Reading, type Shape } from './shape.ts';

/** `### Ada Brandt`, `### Ada Brandt & Kofi Adjei`: the whole heading names who spoke, and so is the title. */
export const nameAlone: Shape = (heading) => named(heading, 0);

/** `## Keynote: Ada Brandt`, `## Closing keynote Ada Brandt`. */
export const nameBehindKind: Shape = (heading) => {
  const { text } = heading.line;
  const start = leadLength(text) || (/keynote|panel|talk/i.test(text) ? (kind.exec(text)?.[0].length ?? 0) : 0);
  return /\p{L}{4}/u.test(text.slice(0, start)) ? named(heading, start) : null;
};

/** `Conference opening keynote Ada Brandt`. */
const kind = /^(?:[\p{L}-]+\s+){0,3}(?:keynote|panel|talk)(?:\s*[:–—-])?\s+(?=\p{Lu})/iu;

function named({ line, witness }: HeadingToRead, start: number): Reading | null {
  const people = peopleIn(line, start, line.text.length, witness);
  if (!people) return null;
  const title = { start: 0, end: line.text.length };
  if (/^\s*by\b/i.test(line.text)) return null;
  return { shape: 'speaker-first', title, people, certainty: certaintyHere(start > 0, people, witness) };
}

/** A section that bears somebody's name may be about them, and `Panel: Blue Ocean` names a topic. */
function certaintyHere(saysKind: boolean, people: readonly Person[], witness: Witness): Certainty {
  if (!saysKind) return 0;
  const certainty = certaintyOf(people, witness);
  return certainty > 1 || people.every(({ name }) => hasGivenName(name)) ? certainty : 0;
}
