import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['misspelt-key'] };

test.each([
  ['two letters swapped', '---\nlayout: post\n⟦misspelt-key|titel⟧: a\n---\n'],
  ['the right one is there too', '---\ntitle: a\ntitel: b\n---\n'],
  ['a key of its own', '---\nsponsor: a\nvenue: b\n---\n'],
  ['tag is as good as tags', '---\ntag: a\ncategories: b\n---\n'],
])('misspelt-key: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['authors', 'author: ada_brandt\n', ['author']],
  ['author', 'authors: [ada_brandt]\n', ['authors']],
  ['outbound', 'outbond: [a]\n', ['outbond']],
  ['series', 'serie: a\nseries: b\n', []],
])('misspelt-key: where the other posts write `%s`', (usual, keys, expected) => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, `---\n${usual}: x\n---\n`]),
  );
  expect(lint(`---\n${keys}---\n`, { ...options, files }).map(({ text }) => text)).toEqual(expected);
});

test('misspelt-key: a key that another post has is none', () => {
  const files = { '_posts/2026-01-01-a.md': '---\ntitles: x\n---\n' };
  expect(lint('---\ntitles: a\n---\n', { ...options, files })).toEqual([]);
});
