import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['accidental-table'] };

test.each([
  ['a bar', 'a\n\n⟦accidental-table|b | c⟧\n\nd'],
  ['two bars', '⟦accidental-table|a || b⟧\n'],
  ['in a quotation', '> ⟦accidental-table|a | b⟧\n'],
  ['in code, escaped', '`a | b`\n\na \\| b\n'],
  ['tables', '| a | b |\n\na | b\nc | d\n\na | b |\n'],
  ['text', 'a | b\nc\n'],
])('accidental-table: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('accidental-table: escapes each bar', () => {
  expect(fixed('a | b || *c*', 'Write `\\|`', options)).toBe('a \\| b \\|\\| *c*');
});
