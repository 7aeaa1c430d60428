import { expect, test } from 'vitest';
import { frontMatterDefaults } from './frontMatterDefaults.ts';
import { readConfig } from './siteConfig.ts';

test.each([
  ['', 'blog/a.md', true],
  ['blog', 'blog/a.md', true],
  ['blog/a.md', 'blog/a.md', true],
  ['blog', 'blogger/a.md', true],
  ['blog/', 'blogger/a.md', false],
  ['./blog/', 'blog/a.md', true],
  ['log', 'blog/a.md', false],
  ['*/drafts', 'blog/drafts/a.md', true],
  ['*/drafts', 'blog/a.md', false],
])('defaults with the path %j for %s: %s', (path, file, applies) => {
  const config = readConfig(`defaults: [{scope: {path: ${JSON.stringify(path)}}, values: {layout: post}}]\n`);
  expect(frontMatterDefaults(config, file, ['pages'])).toEqual(applies ? { layout: 'post' } : {});
});
