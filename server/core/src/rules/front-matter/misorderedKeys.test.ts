import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const files = { '.lectern.yml': 'frontMatter:\n  order: [layout, title, tags]\nrules:\n  misordered-keys: hint\n' };
const options = { rules: ['misordered-keys'], files };

test.each([
  ['two', '---\n⟦misordered-keys|title⟧: a\nlayout: post\n---\n'],
  ['with another one between', '---\nlayout: post\n⟦misordered-keys|tags⟧: [a]\nother: b\ntitle: c\n---\n'],
  ['in order', '---\nlayout: post\nother: a\ntitle: b\ntags: [c]\n---\n'],
  ['not all of them', '---\nlayout: post\ntags: []\n---\n'],
  ['YAML that cannot be read', '---\ntitle: a: b\nlayout: post\n---\n'],
  ['CRLF', '---\r\n⟦misordered-keys|title⟧: a\r\nlayout: post\r\n---\r\n'],
])('misordered-keys: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('misordered-keys: values of several lines go along, other keys stay', () => {
  const text = '---\ntags:\n  - a\n  - b\n# c\nother: d\nlayout: post\n---\ntext\n';
  expect(fixed(text, 'Put the keys in order', options)).toBe(
    '---\nlayout: post\nother: d\ntags:\n  - a\n  - b\n# c\n---\ntext\n',
  );
});

test.each(['{title: a, layout: post}\n', 'title: &t a\nlayout: *t\n'])(
  'misordered-keys: moves nothing in %j, which would not mean the same',
  (yaml) => {
    expect(findingsOf(`---\n${yaml}---\n`, options).map(({ fixes }) => fixes)).toEqual([[]]);
  },
);

test('misordered-keys: settings that give an order ask for the rule', () => {
  const asking = { '.lectern.yml': 'frontMatter:\n  order: [layout, title]\n' };
  const found = lint('---\ntitle: a\nlayout: post\n---\n', { files: asking }).map(({ rule }) => rule);
  expect(found).toContain('misordered-keys');
});

test('misordered-keys: goes by the blog', () => {
  const posts = Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, '---\nlayout: post\ntitle: a\n---\n']),
  );
  const found = lint('---\ntitle: a\nlayout: post\n---\n', { files: posts }).map(({ rule }) => rule);
  expect(found).toContain('misordered-keys');
  expect(lint('---\ntitle: a\nlayout: post\n---\n', { files: {} }).map(({ rule }) => rule)).not.toContain(
    'misordered-keys',
  );
});
