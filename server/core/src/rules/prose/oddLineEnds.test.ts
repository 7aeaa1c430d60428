import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['odd-line-ends'] };

test.each([
  ['of Windows', '⟦odd-line-ends|a⟧\r\nb\r\n'],
  ['of Unix', 'a\nb\n'],
  ['of both', 'a\r\nb\n'],
  ['none', 'a'],
])('odd-line-ends: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('odd-line-ends: mends all', () => {
  expect(fixed('a\r\n\r\nb\r\n', 'Make all line ends LF', options)).toBe('a\n\nb\n');
});

test.each([
  ['\n', ['odd-line-ends']],
  ['\r\n', []],
])('odd-line-ends: goes by posts that end their lines with %j', (newline, expected) => {
  const posts = [1, 2, 3, 4, 5].map((day) => [
    `_posts/2026-01-0${day}-a.md`,
    `---${newline}title: a${newline}---${newline}`,
  ]);
  expect(lint('a\r\n', { files: Object.fromEntries(posts) }).map(({ rule }) => rule)).toEqual(expected);
});
