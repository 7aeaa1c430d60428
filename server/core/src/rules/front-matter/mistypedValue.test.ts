import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['mistyped-value'] };

test.each([
  ['a number as title', '---\ntitle: ⟦mistyped-value|2026⟧\n---\n'],
  ['a yes as title', '---\ntitle: ⟦mistyped-value|Yes⟧\n---\n'],
  ['a quoted number', "---\ntitle: '2026'\n---\n"],
  ['an empty title is another matter', '---\ntitle:\n---\n'],
  ['a list as title', '---\ntitle: ⟦mistyped-value|[a, b]⟧\n---\n'],
  ['a list of tags with a number in it', '---\ntags: [a, ⟦mistyped-value|2026⟧]\n---\n'],
  ['tags as text', '---\ntags: a b\n---\n'],
  ['a mapping as authors', '---\nauthors: ⟦mistyped-value|{a: b}⟧\n---\n'],
  ['yes and no', '---\ncomments: yes\npublished: false\n---\n'],
  ['a yes in quotes', '---\ncomments: ⟦mistyped-value|"false"⟧\n---\n'],
  ['another word', '---\ncomments: ⟦mistyped-value|never⟧\n---\n'],
  ...['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'].map((key) => [key, `---\n${key}: a\n---\n`]),
  ['a number as slug', '---\nslug: ⟦mistyped-value|2026⟧\n---\n'],
  ['no layout', '---\nlayout: false\n---\n'],
])('mistyped-value: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
