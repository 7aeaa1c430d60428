import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['list-in-text'] };

test.each([
  ['tags', '---\ntags: ⟦list-in-text|a, b⟧\n---\n'],
  ['an item', "---\ntags: [⟦list-in-text|'a, b'⟧, c]\n---\n"],
  ['a category', '---\ncategory: ⟦list-in-text|"A, B"⟧\n---\n'],
  ['authors', '---\nauthors: ⟦list-in-text|ada_brandt, kofi_adjei⟧\n---\n'],
  ['lists', '---\ntags: [a, b]\nauthors: ada_brandt\ncategory: A\ntitle: a, b\n---\n'],
])('list-in-text: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['---\ntags: a, b#c\n---\n', 'Make it a list', "---\ntags: [a, 'b#c']\n---\n"],
  ["---\ntags: ['a, b', c]\n---\n", 'Make it a list', '---\ntags: [a, b, c]\n---\n'],
  ['---\ncategory: "A, B"\n---\n', 'Keep `A` alone', '---\ncategory: "A"\n---\n'],
])('list-in-text: %j', (before, title, after) => {
  expect(fixed(before, title, options)).toBe(after);
});
