import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite, type SiteChange, updateSite } from './buildSite.ts';
import { frontMatterDefaults } from './frontMatterDefaults.ts';
import { uriOf } from './paths.ts';
import type { SiteIndex } from './siteIndex.ts';

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
  expect([...site.posts.keys()]).toEqual(['_posts/2026-01-01-a b.md', '_drafts/b.md']);
  expect(site.posts.get('_posts/2026-01-01-a b.md')?.uri).toBe('file:///blog/_posts/2026-01-01-a%20b.md');
  expect(site.conventions.counts).toEqual({
    'external-link-target': { follow: 1, carry: 1 },
    'external-link-rel': { follow: 1, carry: 1 },
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
  expect(frontMatterDefaults(config, 'notes2/a.md', ['pages'])).toEqual({ layout: 'page', c: 1 });
  expect(frontMatterDefaults(config, 'notes/x/deep/a.md', ['pages'])).toMatchObject({ d: 1 });
});

const texts = [
  '',
  '---\ntitle: A\n---\n# A\n',
  '---\nlayout: x\ntags: [b]\n---\n[a](https://b.example){:target="_blank"}\n',
  'ada:\n  first_name: Ada\n',
  'rules:\n  skipped-level: off\n',
];
const configs = ['', 'url: https://b.example\n', 'defaults: [{scope: {path: ""}, values: {layout: y}}]\n'];
const paths = [
  '_posts/2026-01-01-a.md',
  '_posts/2026-01-02-b.md',
  '_drafts/c.md',
  '_data/authors.yml',
  '.lectern.yml',
  'img/d.png',
  'e.md',
];

const file = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constant('_config.yml'), text: fc.constantFrom(...configs) }) },
);
const step = fc.oneof(
  { weight: 3, arbitrary: file.map(({ path, text }) => ({ path, text: text as string | null })) },
  {
    weight: 1,
    arbitrary: fc.record({ path: fc.constantFrom(...paths, '_config.yml', '_posts', 'img'), text: fc.constant(null) }),
  },
);

test('an index that followed each change equals one built anew', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), fc.array(step, { maxLength: 8 }), (before, steps) => {
      const files: Record<string, string> = Object.fromEntries(before.map(({ path, text }) => [path, text]));
      let site = build(files);
      for (const { path, text } of steps) {
        const uri = uriOf(root, path);
        const change: SiteChange = text === null ? { kind: 'delete', uri } : { kind: 'write', uri, text };
        if (text === null)
          for (const each of Object.keys(files)) if (each === path || each.startsWith(`${path}/`)) delete files[each];
        if (text !== null) files[path] = text;
        site = updateSite(site, change);
      }
      expect(facts(site)).toEqual(facts(build(files)));
      expect(site.revision).toBe(steps.length);
    }),
  );
});

/** What an index says, in an order that does not depend on its history. */
function facts(site: SiteIndex): unknown {
  const { config, settings, authors, authorsUri, posts, conventions, files, texts: kept } = site;
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    config,
    settings,
    authors: sorted(authors),
    authorsUri,
    posts: sorted(posts),
    counts: conventions.counts,
    keys: sorted(conventions.keys),
    files: sorted(files),
    texts: sorted(kept),
    found: paths.map((path) => site.hasFile(path)),
    inFolder: site.filesIn('_posts'),
  };
}
