import { hasGivenName } from '../names.ts';
import { type Person, peopleIn, type Witness } from '../people.ts';
import { type Certainty, certaintyOf, type Shape } from './shape.ts';

const sign = /\s*:\s+|\s+[-–—|•·]+\s+|(?:['’]s)?\s+(?=["“‘'][^"”]+["”’']\s*$)|['’]s\s+|\s+(?:on|about|talks about)\s+/g;

/** `### Speaker: Title`, `### [Speaker](profile) - Title`, `### Speaker's "Title"`, `### Speaker on tides`. */
export const speakerFirst: Shape = ({ line, witness }) => {
  for (const found of line.text.matchAll(sign)) {
    if (found.index === 0) continue;
    const people = peopleIn(line, 0, found.index, witness);
    if (!people) return null;
    const title = { start: found.index + found[0].length, end: line.text.length };
    const isQuoted = /^["“‘']/.test(line.text.slice(title.start));
    const certainty = certaintyHere(isQuoted ? '' : found[0].trim(), people, witness);
    return { shape: 'speaker-first', title, people, certainty };
  }
  return null;
};

/** What stands in front of a colon is a topic as often, and `Notes on tides` a title: then the words are used alone, too. */
function certaintyHere(separator: string, people: readonly Person[], witness: Witness): Certainty {
  const certainty = certaintyOf(people, witness);
  if (certainty === 3 || separator === '') return certainty;
  if (certainty === 2 && people.some(({ name }) => witness.isActing(name))) return 2;
  return people.every(({ name }) => hasGivenName(name)) ? 1 : 0;
}
