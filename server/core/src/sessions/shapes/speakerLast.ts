import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `## Title - Speaker`, `## Title | Speaker, Company`, `## Title - Speaker - Company`, `## "Title", Speaker`. */
export const speakerLast: Shape = ({ line, witness }) => {
  const signs = [...line.text.matchAll(/\s+(?:[-–—|•·~]+|\/{1,2})\s+|[:,]\s+/g)];
  // from the last on: a company may stand behind one more
  for (const found of signs.slice(-4).reverse()) {
    const people = peopleIn(line, found.index + found[0].length, line.text.length, witness);
    if (!people) continue;
    const certainty = certaintyOf(people, witness);
    // behind a colon or a comma stands more of the title as a rule
    if (/^[:,]/.test(found[0]) && certainty < 2) continue;
    return { shape: 'speaker-last', title: { start: 0, end: found.index }, people, certainty };
  }
  return null;
};
