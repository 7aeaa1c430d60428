import { expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { classify } from './classify.ts';
import { uriOf } from './paths.ts';

const site = (config: string) =>
  buildSite({ root: 'file:///blog', files: [], texts: new Map([['_config.yml', config]]) });
const matter = '---\nlayout: x\n---\n';

test.each([
  ['_posts/2026-01-01-a.md', '', '', 'post'],
  ['notes/_posts/2026-01-01-a.markdown', '', '', 'post'],
  ['_drafts/a.md', '', '', 'draft'],
  ['about.md', matter, '', 'page'],
  ['README.md', '# Read me\n', '', null],
  ['about.md', `\n${matter}`, '', null],
  ['about.md', `\uFEFF${matter}`, '', null],
  ['about.html', matter, '', null],
  ['_layouts/a.md', matter, '', null],
  ['_people/a.md', matter, 'collections: [people]', 'page'],
  ['_people/a.md', matter, 'collections:\n  people:\n    output: true', 'page'],
  ['.github/a.md', matter, '', null],
  ['.well/a.md', matter, 'include: [.well]', 'page'],
  ['README.md', matter, 'exclude: [README.md]', null],
  ['notes/deep/a.md', matter, 'exclude: [notes/]', null],
  ['notes/a.md', matter, 'exclude: ["*.md"]', null],
  ['notes2/a.md', matter, 'exclude: [notes]', 'page'],
  ['node_modules/a/b.md', matter, '', null],
  ['site/_posts/2026-01-01-a.md', '', 'source: site', 'post'],
  ['_posts/2026-01-01-a.md', matter, 'source: site', null],
  ['a.text', matter, 'markdown_ext: text', 'page'],
])('%s, %j with %j is %s', (path, text, config, expected) => {
  expect(classify(uriOf('file:///blog', path), text, site(config))).toBe(expected);
});

test('outside any blog only a file with front matter is read', () => {
  expect(classify('file:///a.md', matter, null)).toBe('loose');
  expect(classify('file:///a.md', 'text', null)).toBe(null);
});
