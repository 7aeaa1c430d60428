import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `### Speaker: Title`, `### [Speaker](profile) - Title`. */
export const speakerFirst: Shape = ({ line, witness }) => {
  const found = /\s*:\s+|\s+[-–—|]\s+/.exec(line.text);
  if (!found || found.index === 0) return null;
  const people = peopleIn(line, 0, found.index, witness);
  if (!people) return null;
  const title = { start: found.index + found[0].length, end: line.text.length };
  return { shape: 'speaker-first', title, people, certainty: certaintyOf(people, witness) };
};
