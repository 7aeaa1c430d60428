import { expect, test } from 'vitest';
import { buildSite, updateSite } from './buildSite.ts';
import type { Picture } from './siteFacts.ts';

const root = 'file:///blog';
const build = (files: Readonly<Record<string, string>>, pictures: ReadonlyMap<string, Picture> = new Map()) =>
  buildSite({ root, files: Object.keys(files), texts: new Map(Object.entries(files)), pictures });

const page = '---\ntitle: A\n---\n';

test.each([
  ['/2026/01/01/a.html', 'post', '_posts/2026-01-01-a.md'],
  ['/2026/01/01/a', 'post', '_posts/2026-01-01-a.md'],
  ['/notes/2026/01/02/b.html', 'post', 'notes/_posts/2026-01-02-b.md'],
  ['/about/', 'page', 'about/index.md'],
  ['/about', 'page', 'about/index.md'],
  ['/about/index.html', 'page', 'about/index.md'],
  ['/', 'page', 'index.html'],
  ['/feed.xml', 'page', 'feed.xml'],
  ['/old/', 'redirect', '_posts/2026-01-01-a.md'],
  ['/older.html', 'redirect', '_posts/2026-01-01-a.md'],
  ['/img/a b.png', 'file', 'img/a b.png'],
  ['/plain.html', 'file', 'plain.html'],
  ['/folder/', 'file', 'folder/index.html'],
])('at %s is the %s %s', (url, kind, path) => {
  const site = build({
    '_config.yml': '',
    '_posts/2026-01-01-a.md': '---\nredirect_from: [/old/, older.html]\n---\n',
    'notes/_posts/2026-01-02-b.md': page,
    'about/index.md': page,
    'index.html': page,
    'feed.xml': page,
    'plain.html': 'text',
    'folder/index.html': 'text',
    'img/a b.png': '',
  });
  expect(site.at(url)).toMatchObject({ kind, path });
});

test.each([
  '/2026/01/02/draft.html',
  '/about.md',
  '/_config.yml',
  '/gone.html',
  '/IMG/a.png',
  '/img/',
  '/hidden/a.png',
])('nothing is at %s', (url) => {
  const site = build({
    '_config.yml': 'exclude: [hidden]\n',
    '_drafts/2026-01-02-draft.md': page,
    '_posts/2026-01-02-draft.md': '---\npublished: false\n---\n',
    'about.md': page,
    'img/a.png': '',
    'hidden/a.png': '',
  });
  expect(site.at(url)).toBeNull();
});

test('who writes to an address', () => {
  const site = build({
    '_posts/2026-01-01-a.md': page,
    'x.md': '---\npermalink: /2026/01/01/a.html\n---\n',
    'y.md': '---\npermalink: /y/\nredirect_from: /2026/01/01/a\n---\n',
    'z/index.html': '---\npermalink: /y/\n---\n',
  });
  expect(site.writersOf('/2026/01/01/a.html')).toEqual(['_posts/2026-01-01-a.md', 'x.md', 'y.md']);
  expect(site.writersOf('/y/')).toEqual(['y.md', 'z/index.html']);
  expect(site.writersOf('/gone/')).toEqual([]);
});

test.each([
  ['2026-01-01-a', ['_posts/2026-01-01-a.md', 'notes/_posts/2026-01-01-a.md']],
  ['notes/2026-01-01-a', ['notes/_posts/2026-01-01-a.md']],
  ['/deep/2026-01-02-b', ['_posts/deep/2026-01-02-b.md']],
  ['2026-1-3-c', ['_posts/2026-1-3-c.md']],
  ['2026-01-03-c', ['_posts/2026-1-3-c.md']],
  ['2026-01-04-d', []],
  ['a', []],
])('post_url %s names %j', (name, paths) => {
  const site = build({
    '_posts/2026-01-01-a.md': '',
    'notes/_posts/2026-01-01-a.md': '',
    '_posts/deep/2026-01-02-b.md': '',
    '_posts/2026-1-3-c.md': '',
    '_drafts/2026-01-04-d.md': '',
  });
  expect(site.postsNamed(name)).toEqual(paths);
});

test('what a post says of itself', () => {
  const text = `---
layout: post
authors: [ada, kofi]
tags: Java Cloud
categories: [Big Data]
image: {path: /img/a.png}
date: 2026-02-03 10:00:00
---
# Heading

## {{ page.title }}

<div id="box"></div> <a name="old">x</a> [a](/x/) [b](y.html) [c](#heading) [d](https://b.example) [e](mailto:a@b.example)
![p](/img/b%20c.png) <img src="{{ site.baseurl }}/img/d.png"> ![q](https://b.example/e.png)
`;
  const site = build({ '_posts/2026-01-01-a.md': text, '_data/outbound.yml': 'book:\n  title: A\n' });
  expect(site.posts.get('_posts/2026-01-01-a.md')).toMatchObject({
    date: '2026-02-03',
    slug: 'a',
    url: '/big data/2026/02/03/a.html',
    layout: 'post',
    authors: ['ada', 'kofi'],
    tags: ['Java', 'Cloud'],
    categories: ['Big Data'],
    headerPicture: 'img/a.png',
    pictures: ['img/b c.png', 'img/d.png'],
    ids: ['heading', 'box', 'old'],
    hasDynamicIds: true,
    links: ['/x/', 'y.html'],
  });
  expect([...site.outbound.keys()]).toEqual(['book']);
  expect([...site.vocabularies.tags]).toEqual([
    ['Cloud', 1],
    ['Java', 1],
  ]);
});

const sizes = new Map([500, 501, 1000, 400].map((width, index) => [`img/${index}.png`, width] as const));

test('the ratio of most header pictures, and it follows a picture that changes', () => {
  const posts = [0, 0, 0, 1, 2, 3].map((picture, index) => [
    `_posts/2026-01-01-${index}.md`,
    `---\nimage: /img/${picture}.png\n---\n`,
  ]);
  const pictures = new Map(
    [...sizes].map(([path, width]) => [path, { width, height: width === 1000 ? 586 : 293, bytes: 1 }]),
  );
  const site = build(
    { ...Object.fromEntries(posts), ...Object.fromEntries([...sizes].map(([path]) => [path, ''])) },
    pictures,
  );
  expect(site.conventions.headerRatio()).toEqual({ width: 500, height: 293, follow: 5, carry: 6 });
  const square = { width: 9, height: 9, bytes: 1 };
  const changed = updateSite(site, { kind: 'measure', uri: `${root}/img/2.png`, picture: square });
  expect(changed.pictureAt('img/2.png')).toEqual(square);
  expect(changed.conventions.headerRatio()).toBeNull();
});

test('the usual order of keys', () => {
  const keys = (index: number, ...names: readonly string[]): [string, string] => [
    `_posts/2026-01-01-${index}.md`,
    `---\n${names.map((name) => `${name}: x\n`).join('')}---\n`,
  ];
  const site = build(
    Object.fromEntries([
      keys(1, 'layout', 'title', 'tags'),
      keys(2, 'layout', 'title', 'tags'),
      keys(3, 'layout', 'tags', 'title'),
      keys(4, 'title', 'extra', 'tags'),
      keys(5, 'title'),
    ]),
  );
  expect(site.conventions.keyOrder()).toEqual({ keys: ['layout', 'title', 'extra', 'tags'], follow: 3, carry: 4 });
});
