import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['heading-without-space'] };

test.each([
  ['two marks', '⟦heading-without-space|##⟧Tides\n\ntext'],
  ['one mark, alone', '⟦heading-without-space|#⟧References\n\ntext'],
  ['within a paragraph', 'text\n⟦heading-without-space|###⟧Tides\ntext'],
  ['indented', ' ⟦heading-without-space|##⟧ Tides\n\ntext'],
  ['right', '# A\n\n## B'],
  ['a hashtag', '#tides is what we talked about\n\n#tides\n\n#Tides #Harbour'],
  ['a hashtag in a sentence', 'text\n#Tides was the word of the day'],
  ['an issue', '#12 is closed'],
  ['code', '`##a`\n\n    ##b\n\n```\n##c\n```'],
  ['escaped', '\\##a'],
  ['in a list', '* ##a'],
])('heading-without-space: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
