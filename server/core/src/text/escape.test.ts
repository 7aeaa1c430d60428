import { expect, test } from 'vitest';
import { escapeText, oneLine } from './escape.ts';

test.each([
  ['Sand\u202Etxt.exe', 'Sandtxt.exe'],
  ['\u2066a\u2069 \u202B \u202C b', 'a b'],
  ['\u202A', ''],
  // Hebrew and Arabic need these, and they turn nothing
  ['שלום\u200F!', 'שלום\u200F!'],
  ['\u200Ea\u061C', '\u200Ea\u061C'],
])('nothing turns the line around: %j', (input, expected) => {
  expect(oneLine(input)).toBe(expected);
  expect(escapeText(input)).toBe(expected);
});

test('what is left out holds no markup apart', () => {
  expect(escapeText('{\u202E% raw %}')).toBe('&#123;% raw %\\}');
});
