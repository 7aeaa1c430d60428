import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['missing-key'] };

test.each([
  ['nothing is missing', '---\nlayout: post\ntitle: a\n---\n'],
  ['the title is missing', '⟦missing-key|---⟧\nlayout: post\n---\n'],
  ['YAML cannot read it', '---\ntitle: a: b\n---\n'],
  ['no front matter', 'text\n'],
])('missing-key: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

const post = (keys: string): string => `---\n${keys}---\n`;
const others = (count: number, keys: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`_posts/2026-01-0${index + 1}-a.md`, post(keys)]));

test.each([
  ['five others have it', { files: others(5, 'tags: [a]\n') }, ['missing-key']],
  ['four others have it', { files: others(4, 'tags: [a]\n') }, []],
  ['not all have it', { files: { ...others(5, 'tags: [a]\n'), '_posts/2026-02-01-b.md': post('layout: post\n') } }, []],
  [
    'a draft has no say',
    { files: { ...others(5, 'tags: [a]\n'), '_drafts/b.md': post('layout: post\n') } },
    ['missing-key'],
  ],
  [
    'a default gives it',
    {
      files: {
        ...others(5, 'tags: [a]\n'),
        '_config.yml': 'defaults: [{scope: {path: "", type: posts}, values: {tags: [b]}}]',
      },
    },
    [],
  ],
  [
    'settings do not name the rule',
    { files: { ...others(5, 'tags: [a]\n'), '.lectern.yml': 'rules:\n  skipped-level: off\n' } },
    [],
  ],
  [
    'settings ask for other keys',
    { files: { ...others(5, 'tags: [a]\n'), '.lectern.yml': 'frontMatter: {required: [title]}\n' } },
    [],
  ],
  ['settings ask for it', { files: { '.lectern.yml': 'frontMatter: {required: [title, tags]}\n' } }, ['missing-key']],
  [
    'settings name the rule',
    { files: { ...others(5, 'tags: [a]\n'), '.lectern.yml': 'rules:\n  missing-key: error\n' } },
    ['missing-key'],
  ],
])('missing-key: %s', (_name, blog, expected) => {
  expect(lint(post('title: a\n'), blog).map(({ rule }) => rule)).toEqual(expected);
});

test('missing-key: silent of a key that a misspelt one stands for', () => {
  const blog = { files: others(5, 'comments: true\nlayout: post\n') };
  expect(lint(post('coments: true\nlayout: post\n'), blog).map(({ rule }) => rule)).toEqual(['misspelt-key']);
  expect(lint(post('coments: true\n'), blog).map(({ rule }) => rule)).toEqual(['missing-key', 'misspelt-key']);
});
