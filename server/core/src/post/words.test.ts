import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test.each([
  ['', 0],
  ['one', 1],
  ['one two\nthree', 3],
  ['  “Quoted” (words), 3rd — and - & so on…', 6],
  ['a\uFFFCb \uFFFC\uFFFC c', 3],
  ['über 𝒳 日本 \u00A0x', 4],
])('words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
  expect(text.match(/[\p{L}\p{N}][^\s\uFFFC]*/gu)?.length ?? 0).toBe(count);
});
