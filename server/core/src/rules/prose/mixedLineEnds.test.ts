import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['mixed-line-ends'] };

test.each([
  ['one of Windows', 'a\n⟦mixed-line-ends|b⟧\r\nc\n'],
  ['one of Unix', 'a\r\n⟦mixed-line-ends|b⟧\nc\r\n'],
  ['of Windows', 'a\r\nb\r\n'],
  ['of Unix', 'a\nb\n'],
])('mixed-line-ends: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('mixed-line-ends: the rarer kind goes', () => {
  expect(fixed('a\r\nb\nc\n', 'Make all line ends LF', options)).toBe('a\nb\nc\n');
  expect(fixed('a\r\nb\nc\r\n', 'Make all line ends CRLF', options)).toBe('a\r\nb\r\nc\r\n');
});
