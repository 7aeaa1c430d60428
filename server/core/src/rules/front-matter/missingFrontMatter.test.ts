import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['missing-front-matter'] };

test.each([
  ['a text alone', '⟦missing-front-matter|# A⟧\n\nb\n'],
  ['blank lines above', '\n\n⟦missing-front-matter|a b⟧\r\nc\r\n'],
  ['an empty file', '⟦missing-front-matter|⟧'],
  ['blank lines alone', '⟦missing-front-matter|\n⟧\n'],
  ['a rule between paragraphs', '⟦missing-front-matter|a⟧\n\n---\n\nb: c\n'],
  ['front matter', '---\ntitle: a\n---\n'],
  ['front matter that says nothing', '---\n---\na\n'],
  ['front matter too late is another rule', '\n---\ntitle: a\n---\n'],
  ['front matter that nothing closes, too', '---\ntitle: a\n\nb\n'],
  ['or nothing opens', 'title: a\n---\nb\n'],
])('missing-front-matter: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('missing-front-matter: a page is a file that Jekyll copies', () => {
  expect(lint('# A', { ...options, path: 'about.md' })).toEqual([]);
});

test('missing-front-matter: says what the site makes of the post', () => {
  const messages = (config: string) =>
    findingsOf('a', { ...options, files: { '_config.yml': config } }).map(({ message }) => message);
  expect(messages('')).toEqual([
    'This post has no front matter, so the site shows it without page around it and under the title `Harbour`',
  ]);
  expect(messages('defaults: [{scope: {path: ""}, values: {layout: post}}]')).toEqual([
    'This post has no front matter, so the site shows it under the title `Harbour`',
  ]);
  expect(messages('defaults: [{scope: {path: ""}, values: {layout: post, title: A}}]')).toEqual([]);
});

test('missing-front-matter: adds the keys that the posts of the blog have, in their order', () => {
  const others = [1, 2, 3, 4, 5].map((day) => [
    `_posts/2026-01-0${day}-a.md`,
    '---\nlayout: report\nauthors: [ada]\ntitle: "A"\ncomments: true\n---\n',
  ]);
  const files = Object.fromEntries(others);
  expect(fixed('\n\na\n', 'Add front matter', { ...options, files })).toBe(
    "---\nlayout: report\nauthors:\ntitle: 'Harbour'\ncomments: true\n---\n\na\n",
  );
  expect(fixed('', 'Add front matter', { ...options, files: {} })).toBe("---\nlayout: post\ntitle: 'Harbour'\n---\n\n");
});

test('missing-front-matter: posts without have no say in what others must have', () => {
  const others = Array.from({ length: 20 }, (_, index) => [
    `_posts/2026-01-${index + 10}-a.md`,
    index < 10 ? '---\nlayout: post\ntitle: a\n---\n' : 'a\n',
  ]);
  const files = Object.fromEntries(others);
  const asked = { files, path: '_posts/2026-02-01-a.md' };
  expect(lint('---\nlayout: post\n---\n', asked).map(({ rule }) => rule)).toEqual(['missing-key']);
});
