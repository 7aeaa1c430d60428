import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `### Title ([Speaker](profile) - [Slides](url))`, `# Title (Speaker)`. */
export const speakerInParentheses: Shape = ({ line, witness }) => {
  const end = line.text.trimEnd().length;
  if (!line.text.startsWith(')', end - 1)) return null;
  const open = line.text.lastIndexOf('(', end);
  if (open <= 0) return null;
  const people = peopleIn(line, open + 1, end - 1, witness);
  if (!people) return null;
  return { shape: 'parentheses', title: { start: 0, end: open }, people, certainty: certaintyOf(people, witness) };
};
