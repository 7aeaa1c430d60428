import { peopleIn } from '../people.ts';
import { areCertain, type Shape } from './shape.ts';

/** `## Title - Speaker`, `## Title | Speaker, Company`, `# [Title - Speaker](recording)`. */
export const speakerLast: Shape = ({ line, isKnown }) => {
  const dashes = [...line.text.matchAll(/\s+[-–—|]+\s+|:\s+/g)];
  // the last that names follow; a company may stand behind one more
  for (const found of dashes.slice(-2)) {
    if (found[0].startsWith(':') && found !== dashes.at(-1)) continue;
    const people = peopleIn(line, found.index + found[0].length, line.text.length, isKnown);
    if (!people) continue;
    // behind a colon stands a title's second half as a rule
    const isCertain = areCertain(people, isKnown);
    if (found[0].startsWith(':') && !isCertain) continue;
    return { shape: 'speaker-last', title: { start: 0, end: found.index }, people, isCertain };
  }
  return null;
};
