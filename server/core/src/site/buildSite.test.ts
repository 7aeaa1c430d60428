import { expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { frontMatterDefaults } from './frontMatterDefaults.ts';

const root = 'file:///blog';
const build = (files: Readonly<Record<string, string>>) =>
  buildSite({ root, files: Object.keys(files), texts: new Map(Object.entries(files)) });

test('knows authors, posts and what the posts do', () => {
  const site = build({
    '_config.yml': 'url: https://blog.example\ntitle: Notes\n',
    '_data/authors.yml': 'ada:\n  first_name: Ada\n  last_name: Brandt\n  avatar: a.png\nkofi: {name: Kofi}\nrosa:\n',
    '_posts/2026-01-01-a b.md':
      '---\ntitle: A\n---\n[a](https://b.example){:target="_blank" rel="noopener"} [c](https://blog.example){:target="_blank"} [d](https://e.example)',
    '_drafts/b.md': '[a](https://b.example){:target="_blank"}',
    'img/a.PNG': '',
  });
  expect([...site.authors.values()].map(({ id, name, avatar }) => [id, name, avatar])).toEqual([
    ['ada', 'Ada Brandt', 'a.png'],
    ['kofi', 'Kofi', null],
    ['rosa', 'rosa', null],
  ]);
  expect(site.authorsUri).toBe('file:///blog/_data/authors.yml');
  expect([...site.posts.keys()]).toEqual(['_drafts/b.md', '_posts/2026-01-01-a b.md']);
  expect(site.posts.get('_posts/2026-01-01-a b.md')?.uri).toBe('file:///blog/_posts/2026-01-01-a%20b.md');
  expect(site.conventions.counts).toEqual({
    'external-link-target': { follow: 1, carry: 1 },
    'external-link-rel': { follow: 1, carry: 1 },
    'dressed-external-link': { follow: 1, carry: 2 },
    'unix-line-ends': { follow: 1, carry: 1 },
  });
  expect(site.hasFile('img/a.png')).toBe(false);
  expect(site.findCaseVariant('img/a.png')).toBe('img/a.PNG');
  expect(site.findCaseVariant('img/a.PNG')).toBe(null);
  expect(site.filesIn('img')).toEqual(['a.PNG']);
});

test.each([
  [5, 5, true],
  [4, 4, false],
  [5, 9, true],
  [5, 10, false],
])('a convention that %i of %i follow holds: %s', (follow, carry, expected) => {
  const links =
    '[a](https://b.example){:target="_blank"} '.repeat(follow) +
    '[a](https://b.example){:rel="x"} '.repeat(carry - follow);
  const { conventions } = build({ '_posts/2026-01-01-a.md': links });
  expect(conventions.holds('external-link-target')).toBe(expected);
});

test('front matter defaults: the longer path, then the type, then the later one', () => {
  const { config } = build({
    '_config.yml': `defaults:
  - {scope: {path: notes}, values: {layout: notes, a: 1}}
  - {scope: {path: "", type: posts}, values: {layout: post, b: 1}}
  - {scope: {path: ""}, values: {layout: page, c: 1}}
  - {scope: {path: "notes/*/deep"}, values: {d: 1}}
`,
  });
  expect(frontMatterDefaults(config, 'notes/_posts/a.md', ['posts'])).toEqual({ layout: 'notes', a: 1, b: 1, c: 1 });
  expect(frontMatterDefaults(config, '_posts/a.md', ['posts'])).toEqual({ layout: 'post', b: 1, c: 1 });
  expect(frontMatterDefaults(config, 'other/a.md', ['pages'])).toEqual({ layout: 'page', c: 1 });
  expect(frontMatterDefaults(config, 'notes/x/deep/a.md', ['pages'])).toMatchObject({ d: 1 });
});
