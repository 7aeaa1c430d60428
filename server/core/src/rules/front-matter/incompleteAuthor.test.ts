import { expect, test } from 'vitest';
import { findingsOf, lint, marked } from '../testing.ts';

const authors =
  'ada_brandt:\n  avatar: ada.png\n  bio: Ada knows tides.\nkofi_adjei:\n  avatar: kofi.png\nnoor:\n  first_name: Noor\n';
const files = { '_data/authors.yml': authors };

test.each([
  ['complete', '---\nauthors: [ada_brandt]\n---\n'],
  ['no bio', '---\nauthors: [ada_brandt, ⟦incomplete-author|kofi_adjei⟧]\n---\n'],
  ['neither', '---\nauthor: ⟦incomplete-author|noor⟧\n---\n'],
  ['unknown', '---\nauthors: [elif]\n---\n'],
])('incomplete-author: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['incomplete-author'], files })).toEqual(expected);
});

test('incomplete-author: goes by the blog', () => {
  const many = 'abcde'.split('').map((id) => `${id}:\n  avatar: ${id}.png\n`);
  const blog = { '_data/authors.yml': `${many.join('')}f:\n  bio: g\n` };
  const found = (text: string) => lint(text, { files: blog }).map(({ rule }) => rule);
  expect(found('---\nauthors: [f]\n---\n')).toEqual(['incomplete-author']);
  expect(found('---\nauthors: [a]\n---\n')).toEqual([]);
});

test('incomplete-author: what an entry leaves open is told in any blog', () => {
  const blog = { '_data/authors.yml': 'a:\n  first_name: A\n  avatar:\n  bio: "  "\nb:\n  first_name: B\n' };
  const found = (text: string) => findingsOf(text, { files: blog }).map(({ message }) => message);
  expect(found('---\nauthors: [a]\n---\n')).toEqual([
    'The entry of `a` has neither `avatar` nor `bio`, so the site shows less of this author than of others',
  ]);
  expect(found('---\nauthors: [b]\n---\n')).toEqual([]);
});
