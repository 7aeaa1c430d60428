import { hasGivenName } from '../names.ts';
import { peopleIn } from '../people.ts';
import { certaintyOf, type Reading, type Shape } from './shape.ts';

/** `## Title - Speaker`, `## Title | Speaker, Company`, `## Title - Speaker - Company`, `## "Title", Speaker`. */
export const speakerLast: Shape = ({ line, witness }) => {
  const signs = [...line.text.matchAll(/\s+(?:[-–—|•·~]+|\/{1,2})\s+|[:,]\s+/g)];
  let best: Reading | null = null;
  // from the last on: a company may stand behind one more
  for (const found of signs.slice(-4).reverse()) {
    const people = peopleIn(line, found.index + found[0].length, line.text.length, witness);
    if (!people) continue;
    const known = certaintyOf(people, witness);
    // behind a colon or a comma stands more of the title as a rule
    const isWeak =
      /^[:,]/.test(found[0]) && known < 3 && !(known === 2 && people.every(({ name }) => hasGivenName(name)));
    const certainty = isWeak ? 0 : known;
    if (certainty > (best?.certainty ?? -1))
      best = { shape: 'speaker-last', title: { start: 0, end: found.index }, people, certainty };
  }
  return best;
};
