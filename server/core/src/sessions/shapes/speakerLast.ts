import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `## Title - Speaker`, `## Title | Speaker, Company`, `## Title - Speaker - Company`. */
export const speakerLast: Shape = ({ line, witness }) => {
  const signs = [...line.text.matchAll(/\s+[-–—|]+\s+|:\s+/g)];
  // from the last on: a company may stand behind one more
  for (const found of signs.slice(-2).reverse()) {
    const people = peopleIn(line, found.index + found[0].length, line.text.length, witness);
    if (!people) continue;
    const certainty = certaintyOf(people, witness);
    // behind a colon stands a title's second half as a rule
    if (found[0].startsWith(':') && certainty < 2) continue;
    return { shape: 'speaker-last', title: { start: 0, end: found.index }, people, certainty };
  }
  return null;
};
