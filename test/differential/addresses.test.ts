import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '@lectern/core/site/buildSite.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const page = '---\n---\n';
const withKeys = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

/** Every shape of name, folder and front matter that has a say in an address. */
const files: Readonly<Record<string, string>> = {
  '_posts/2026-01-01-a b.md': page,
  '_posts/2026-01-02-no-front-matter.md': 'text\n',
  '_posts/2026-1-2-short.markdown': page,
  '_posts/26-01-03-two-digits.md': page,
  '_posts/2026-02-31-no-such-day.md': withKeys('date: 2026-03-01'),
  '_posts/no-date.md': page,
  '_posts/2026-01-04-Some.Dots...md': page,
  '_posts/2026-01-05-C++ & Q_a (x)!.md': page,
  '_posts/2026-01-06-été-Straße.md': page,
  '_posts/2026-01-07-UPPER.MD': page,
  '_posts/2026-01-08-as-html.html': page,
  '_posts/2026-01-09--dashes--.md': page,
  '_posts/2026-01-10-10-tips.md': page,
  '_posts/deep/er/2026-01-11-below.md': page,
  'notes/_posts/2026-01-12-above.md': page,
  'Notes/More/_posts/deep/2026-01-13-around.md': withKeys('category: Own'),
  '_posts/2026-02-01-category.md': withKeys('category: Big Data'),
  '_posts/2026-02-02-categories.md': withKeys('categories: Big Data'),
  '_posts/2026-02-03-category-list.md': withKeys('categories: [Big Data, "C#", big data, 4]'),
  '_posts/2026-02-04-both.md': withKeys('category: One', 'categories: [Two, One]'),
  '_posts/2026-02-05-with-comma.md': withKeys('category: "one, two"'),
  '_posts/2026-02-06-empty-category.md': withKeys('category:'),
  '_posts/2026-03-01-permalink.md': withKeys('permalink: /somewhere/else'),
  '_posts/2026-03-02-permalink-html.md': withKeys('permalink: else.html'),
  '_posts/2026-03-03-permalink-folder.md': withKeys('permalink: /a//b/../c/'),
  '_posts/2026-03-04-permalink-template.md': withKeys('permalink: /:year/:title'),
  '_posts/2026-03-05-slug.md': withKeys('slug: An Other Name'),
  '_posts/2026-03-06-slug-number.md': withKeys('slug: "2026"'),
  '_posts/2026-03-07-unpublished.md': withKeys('published: false'),
  '_posts/2026-04-01-bare-time.md': withKeys('date: 2026-05-04 23:30:00'),
  '_posts/2026-04-02-quoted-time.md': withKeys('date: "2026-05-04 23:30:00"'),
  '_posts/2026-04-03-minutes.md': withKeys('date: 2026-05-04 23:30'),
  '_posts/2026-04-04-offset.md': withKeys('date: 2026-05-04 23:30:00 -0700'),
  '_posts/2026-04-05-zulu.md': withKeys('date: 2026-12-31T23:30:00Z'),
  '_posts/2026-04-06-day.md': withKeys('date: 2024-12-30'),
  '_posts/2026-04-07-slashes.md': withKeys('date: 2026/05/04 10:00:00 +02:00'),
  '_posts/2026-06-02-as-mkd.mkd': page,
  '_drafts/draft.md': page,
  'index.md': page,
  'about.md': page,
  'about us/Ünser Team.md': page,
  'sub/index.html': page,
  'sub/page.html': page,
  'sub/page.htm': page,
  'sub/named.md': withKeys('permalink: /named/:basename:output_ext'),
  'sub/permalink.md': withKeys('permalink: /p'),
  'a.b..md': page,
  'feed.xml': page,
  'robots.txt': page,
  'main.scss': page,
  'app.js': page,
  'plain.html': '<p>no page</p>\n',
  'people/_people/ada.md': page,
  '_people/Ada Brandt.md': page,
  '_people/x/kofi.md': withKeys('permalink: /:collection/:name'),
  '_people/list.html': page,
  '_places/hall.md': page,
  'docs/_posts/2026-06-01-in-docs.md': page,
  'docs/_people/lotte.md': page,
};

const configs: readonly string[] = [
  '',
  'permalink: pretty',
  'permalink: ordinal',
  'permalink: none',
  'permalink: weekdate',
  'permalink: /:categories/:title',
  'permalink: /blog/:slugified_categories/:short_year/:i_month/:i_day/:slug:output_ext',
  'permalink: /:year-:month_:day/:hour:minute:second/:w_year/:week/:w_day/:long_day/:short_month/:long_month/:name/',
  'permalink: /:collection/:path/',
  'timezone: Europe/Brussels',
  'timezone: America/Los_Angeles',
  'unpublished: true',
  'collections: [people]',
  'collections: {people: {output: true}, places: {output: true, permalink: "/where/:title/"}}',
  'collections: {people: {output: true}, posts: {permalink: "/posts/:title/"}}\npermalink: pretty',
  'collections: {people: {output: true}}\ncollections_dir: docs',
  'defaults: [{scope: {path: "", type: posts}, values: {permalink: "/d/:title/", category: Given}}]',
  'exclude: [notes]\ninclude: [_places]',
  'markdown_ext: md,markdown,mkd',
];

const ruby = spawnSync('ruby', ['-e', "require 'jekyll'"], { encoding: 'utf8' });
const missing = ruby.status === 0 ? null : 'skipped: no jekyll for Ruby here';

describe.skipIf(missing !== null)(`Addresses as Jekyll makes them${missing ? ` (${missing})` : ''}`, () => {
  let folder = '';
  let answers: readonly (readonly (readonly [path: string, url: string, file: string])[])[] = [];

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-addresses-')));
    const blogs = configs.map((config, index) => {
      const blog = join(folder, String(index));
      for (const [path, text] of Object.entries({ ...files, '_config.yml': `${config}\n` })) {
        mkdirSync(dirname(join(blog, path)), { recursive: true });
        writeFileSync(join(blog, path), text);
      }
      return blog;
    });
    const { stdout, stderr } = spawnSync('ruby', [join(import.meta.dirname, 'addresses.rb'), ...blogs], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const lines = stdout.trim().split('\n');
    expect(lines, stderr).toHaveLength(configs.length);
    answers = lines.map((line) => JSON.parse(line));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(configs.map((config, index) => [config, index] as const))('with %j', (config, index) => {
    const texts = new Map(Object.entries({ ...files, '_config.yml': `${config}\n` }));
    const site = buildSite({ root: 'file:///blog', files: texts.keys(), texts });
    const ours = [...site.posts, ...site.pages].flatMap(([path, { url, destination }]) =>
      url === null ? [] : [[path, url, destination]],
    );
    const theirs = (answers[index] ?? []).map(([path, url, file]) => [path, decodeURIComponent(url), file]);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });
});
