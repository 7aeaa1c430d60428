import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['broken-table'] };

test.each([
  ['text above', '⟦broken-table|a⟧\n| b | c |\n|---|---|\n| d | e |\n'],
  ['text below', '| b | c |\n|:--|--:|\n| d | e |\n⟦broken-table|a⟧\n'],
  ['without edges', 'b | c\n--- | ---\nd | e\n⟦broken-table|a⟧ \n'],
  ['in a quotation', '> | b |\n> |---|\n> ⟦broken-table|a⟧\n'],
  ['CRLF', '⟦broken-table|a⟧\r\n| b | c |\r\n|---|---|\r\n'],
  ['right', 'a\n\n| b | c |\n|---|---|\n| d | e |\n\na\n'],
  ['text with bars and hyphens', 'a | b\nc - d\n\ne\n- | -\n'],
])('broken-table: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('broken-table: parts the two', () => {
  const title = 'Put a blank line between them';
  expect(fixed('a\n| b |\n|---|\n| c |\n', title, options)).toBe('a\n\n| b |\n|---|\n| c |\n');
  expect(fixed('| b |\n|---|\n| c |\na\n', title, options)).toBe('| b |\n|---|\n| c |\n\na\n');
});
