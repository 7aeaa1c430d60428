import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

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

test.each(['./theme/layouts', 'theme/layouts/'])('unknown-layout: where `layouts_dir: %s` says', (folder) => {
  const elsewhere = {
    '_config.yml': `source: docs\nlayouts_dir: ${folder}\n`,
    'docs/theme/layouts/post.html': '',
    'docs/_layouts/page.html': '',
  };
  const own = { ...options, files: elsewhere, path: 'docs/_posts/2026-05-04-harbour.md' };
  const { text, expected } = marked('---\nlayout: ⟦unknown-layout|page⟧\n---\n');
  expect(lint(text, own)).toEqual(expected);
  expect(findingsOf(text, own)[0]?.message).toContain('in `theme/layouts`');
  expect(lint('---\nlayout: post\n---\n', own)).toEqual([]);
});

test.each([
  ['a theme of elsewhere', { ...files, '_config.yml': 'remote_theme: a/b\n' }],
  ['a theme', { ...files, '_config.yml': 'theme: minima\n' }],
  ['no layouts of its own', {}],
])('unknown-layout: silent in a blog with %s', (_name, others) => {
  expect(lint('---\nlayout: psot\n---\n', { ...options, files: others })).toEqual([]);
});
