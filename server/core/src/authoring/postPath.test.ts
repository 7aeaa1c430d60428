import { expect, test } from 'vitest';
import { slugOf } from './postPath.ts';

test.each([
  ['Tidewater 2026: day one', 'tidewater-2026-day-one'],
  ["What's new in Ålesund?", 'whats-new-in-alesund'],
  ['!?', 'post'],
  ['a'.repeat(100), 'a'.repeat(80)],
  [`${'a'.repeat(78)} b c`, `${'a'.repeat(78)}-b`],
])('%s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a letter of two UTF-16 units is not cut in half', () => {
  const slug = slugOf(`${'a'.repeat(79)}𐐨𐐨`);
  expect(slug).toBe(`${'a'.repeat(79)}𐐨`);
  expect(() => encodeURI(slug)).not.toThrow();
});
