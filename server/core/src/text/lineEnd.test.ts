import { expect, test } from 'vitest';
import { lineEndAt } from './lineEnd.ts';

test.each([
  ['a\r\nb\nc', 0, '\r\n'],
  ['a\r\nb\nc', 3, '\n'],
  ['a\r\nb', 3, '\r\n'],
  ['a', 1, '\n'],
])('%j at %i', (text, offset, expected) => {
  expect(lineEndAt(text, offset)).toBe(expected);
});
