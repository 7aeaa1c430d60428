import { peopleIn } from '../people.ts';
import { areCertain, type Shape } from './shape.ts';

/** `### Speaker: Title`, `### [Speaker](profile) - Title`. */
export const speakerFirst: Shape = ({ line, isKnown }) => {
  const found = /\s*:\s+|\s+[-–—|]\s+/.exec(line.text);
  if (!found || found.index === 0) return null;
  const people = peopleIn(line, 0, found.index, isKnown);
  if (!people) return null;
  const title = { start: found.index + found[0].length, end: line.text.length };
  return { shape: 'speaker-first', title, people, isCertain: areCertain(people, isKnown) };
};
