import { peopleIn } from '../people.ts';
import { certaintyOf, type Shape } from './shape.ts';

/** `### Title ([Speaker](url) - [Slides](url))`, `# Title (Speaker)`, `# Title [Speaker]`, `# Title (workshop by Speaker)`. */
export const speakerInParentheses: Shape = ({ line, witness }) => {
  const end = line.text.trimEnd().length;
  const open = line.text.lastIndexOf({ ')': '(', ']': '[' }[line.text.charAt(end - 1)] ?? '\n', end);
  if (open <= 0) return null;
  const inside = line.text.slice(open + 1, end - 1);
  const lead = /^(?:.{0,30}\s)?(?:by|with)\s+/i.exec(inside)?.[0].length ?? 0;
  const people = peopleIn(line, open + 1 + lead, end - 1, witness);
  if (!people) return null;
  return { shape: 'parentheses', title: { start: 0, end: open }, people, certainty: certaintyOf(people, witness) };
};
