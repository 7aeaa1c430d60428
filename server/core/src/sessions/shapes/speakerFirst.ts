import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `### Speaker: Title`, `### [Speaker](profile) - Title`, `### Speaker on tides`. */
export const speakerFirst: Shape = ({ line, witness }) => {
  const found = /\s*:\s+|\s+[-–—|•·]+\s+|\s+(?:on|about|talks about)\s+/.exec(line.text);
  if (!found || found.index === 0) return null;
  const people = peopleIn(line, 0, found.index, witness);
  if (!people) return null;
  // what stands in front of a colon is a topic as often: its words are used alone as well
  const said = certaintyOf(people, witness);
  const certainty = said === 1 && !people.some(({ name }) => witness.isActing(name)) ? 0 : said;
  // `Notes on tides` is a title more often than not
  if (certainty === 0 && /\w/.test(found[0])) return null;
  const title = { start: found.index + found[0].length, end: line.text.length };
  return { shape: 'speaker-first', title, people, certainty };
};
