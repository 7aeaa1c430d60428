import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['unread-front-matter'] };

test.each([
  ['a blank line first', '\n⟦unread-front-matter|---⟧\ntitle: a\n---\n'],
  ['spaces first', '  ⟦unread-front-matter|---⟧\ntitle: a\n---\n'],
  ['a BOM and a blank line', '\uFEFF\r\n⟦unread-front-matter|---⟧\r\ntitle: a\r\n---\r\n'],
  ['four dashes at the end', '⟦unread-front-matter|---⟧\ntitle: a\n----\ntext\n'],
  ['no end', '⟦unread-front-matter|---⟧\ntitle: a\n\ntext\n'],
  ['no beginning', '⟦unread-front-matter|layout: post⟧\ntags:\n- a\n- b\n---\ntext\n'],
  ['text about a title', 'title: what a word\n\n---\n\ntext\n'],
  ['right', '---\ntitle: a\n---\n'],
  ['right, with a BOM', '\uFEFF---\ntitle: a\n---\n'],
  ['a rule in a post without', '\n---\n\ntext\n'],
  ['text', 'text\n'],
])('unread-front-matter: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unread-front-matter: closes it where the author did', () => {
  expect(fixed('---\ntitle: a\n----\ntext\n', 'Close it with `---` instead of `----`', options)).toBe(
    '---\ntitle: a\n---\ntext\n',
  );
});

test('unread-front-matter: opens what is closed', () => {
  expect(fixed('title: a\r\n---\r\ntext\r\n', 'Open it with `---`', options)).toBe(
    '---\r\ntitle: a\r\n---\r\ntext\r\n',
  );
});
