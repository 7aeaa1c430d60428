import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const files = { '_layouts/post.html': '', '_layouts/talks/long.html': '' };
const options = { rules: ['unknown-layout'], files };

test.each([
  ['a slip', '---\nlayout: ⟦unknown-layout|psot⟧\n---\n'],
  ['letter case, in quotes', '---\nlayout: ⟦unknown-layout|"Post"⟧\n---\n'],
  ['in a folder', '---\nlayout: ⟦unknown-layout|talks/longer⟧\n---\n'],
  ['in a folder that is not there', '---\nlayout: ⟦unknown-layout|talk/long⟧\n---\n'],
  ['there', '---\nlayout: post\n---\n'],
  ['there, in a folder', '---\nlayout: talks/long\n---\n'],
  ['none', '---\nlayout: none\n---\n'],
])('unknown-layout: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['a theme of elsewhere', { ...files, '_config.yml': 'remote_theme: a/b\n' }],
  ['a theme', { ...files, '_config.yml': 'theme: minima\n' }],
  ['no layouts of its own', {}],
])('unknown-layout: silent in a blog with %s', (_name, others) => {
  expect(lint('---\nlayout: psot\n---\n', { ...options, files: others })).toEqual([]);
});
