import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  ['[a]: b\n', []],
  ['[a]: <b c> "d"\n', []],
  ['[a]: b\n  "c"\n', []],
  ['[a]: b "c" d\n', ['p ‹[a]: b "c" d›']],
  ['[a]: b "c\n', ['p ‹[a]: b "c›']],
  ['a\n[b]: c\n', ['p ‹a⏎[b]: c›']],
  ['[^a]: b\n    c\nd\n\nx[^a]\n', ['p ‹x[^a]›']],
  ['*[a]: b\n', []],
  ['[a]: b\n{:.x}\n\n[a]\n', ['p ‹[a]›']],
])('a definition: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['[a]: b\n[A]: c\n', ['duplicate-link-definition ‹[A]›']],
  ['[^a]: b\n[^a]: c\n\nd[^a]\n', ['duplicate-footnote ‹[^a]:›']],
  ['*[a]: b\n*[a]: c\n', ['duplicate-abbreviation ‹*[a]›']],
  ['[^a]: b\n', ['unreferenced-footnote ‹[^a]: b›']],
])('a definition, with a warning: %j', (text, expected) => {
  expect(warningsOf(text)).toEqual(expected);
});
