import { expect, test } from 'vitest';
import { findingsOf, lint, marked } from '../testing.ts';

const size = (width: number, height: number) => ({ width, height, bytes: 1000 });
const pictures = {
  'img/exact.png': size(500, 293),
  'img/nearly.png': size(1000, 590),
  'img/square.png': size(400, 400),
};
const files = { '.lectern.yml': 'rules:\n  odd-ratio: {severity: warning, ratio: "500:293"}\n' };
const options = { rules: ['odd-ratio'], pictures, files };

test.each([
  ['exact', '---\nimage: /img/exact.png\n---\n'],
  ['within one per cent', '---\nimage: /img/nearly.png\n---\n'],
  ['square', '---\nimage: ⟦odd-ratio|/img/square.png⟧\n---\n'],
  ['not there', '---\nimage: /img/none.png\n---\n'],
])('odd-ratio: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
});

test('odd-ratio: says what would fit', () => {
  expect(findingsOf('---\nimage: /img/square.png\n---\n', options)[0]?.message).toContain('(400 × 234 would fit)');
});

test('odd-ratio: goes by the blog', () => {
  const posts = [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, '---\nimage: /img/exact.png\n---\n']);
  const found = lint('---\nimage: /img/square.png\n---\n', { pictures, files: Object.fromEntries(posts) });
  expect(found.map(({ rule }) => rule)).toContain('odd-ratio');
});
