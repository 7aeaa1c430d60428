import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['accidental-heading'] };

test.each([
  ['a sentence', '⟦accidental-heading|So much for that.\n----⟧\n\ntext'],
  ['as drawn elsewhere', 'a\n\n----\n\n⟦accidental-heading|So much for that\n----⟧\n\ntext'],
  ['a title', 'Tide tables\n-----------\n\ntext'],
  ['a title as drawn elsewhere, with another line', 'a\n\n----\n\nTide tables\n-----------\n\ntext'],
  ['equals signs', 'So much for that.\n===='],
  ['a blank line between', 'So much for that.\n\n----'],
  ['CRLF', '⟦accidental-heading|So much for that.\r\n----⟧\r\n\r\ntext'],
])('accidental-heading: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
