import { expect, test } from 'vitest';
import { printable, printableLine } from './printable.ts';

test.each([
  ['é 😀 “x” a\u200Db', 'é 😀 “x” a\u200Db'],
  ['a\n::error::b\r\tc', 'a\\n::error::b\\r\\tc'],
  ['\u001B[31m\u0007\u0000\u007F\u009B2J', '\\u001B[31m\\u0007\\u0000\\u007F\\u009B2J'],
  ['\u202Egnp.\u2066\u2069\u200E\u061C', '\\u202Egnp.\\u2066\\u2069\\u200E\\u061C'],
  ['\u2028\u2029\u0085', '\\u2028\\u2029\\u0085'],
])('%j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each([
  ['_posts/::a.md: ::', '_posts/::a.md: ::'],
  ['::error::a.md', './::error::a.md'],
  ['\u2003::error::a.md', './\u2003::error::a.md'],
])('at the beginning of a line: %j', (text, expected) => {
  expect(printableLine(text)).toBe(expected);
});
