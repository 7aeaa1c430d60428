import { expect, test } from 'vitest';
import { globExpression, staticPart } from './glob.ts';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'a/b.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'a/b/c.md', true],
  ['a/**', 'a/b/c', true],
  ['2026-??-01-*.md', '2026-05-01-a.md', true],
  ['{a,b}.md', 'b.md', true],
  ['{a,b}.md', 'c.md', false],
  ['[ab].md', 'b.md', true],
  ['[!ab].md', 'b.md', false],
  ['a.md', 'aXmd', false],
  ['a,b(c).md', 'a,b(c).md', true],
  ['{a.md', 'a.md', true],
  ['[a.md', '[a.md', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(globExpression(pattern).test(path)).toBe(expected);
});

test.each([
  ['a/b/*.md', 'a/b', '*.md'],
  ['*.md', '.', '*.md'],
  ['/*/b.md', '/', '*/b.md'],
])('%s begins in %s', (pattern, folder, rest) => {
  expect(staticPart(pattern)).toEqual({ folder, rest });
});
