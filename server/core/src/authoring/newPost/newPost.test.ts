import { expect, test } from 'vitest';
import { parsePost } from '../../post/parsePost.ts';
import type { NewAuthor, NewPostValues } from '../../protocol/newPost.ts';
import { runRules } from '../../rules/runRules.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import { buildSite } from '../../site/buildSite.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange } from '../../text/change.ts';
import { newPost } from './newPost.ts';

const authors = ['ada_brandt', 'kofi_adjei']
  .map((id) => `${id}:\n  first_name: X\n  last_name: Y\n  avatar: ${id}.png\n  bio: Writes.\n`)
  .join('');

const post = (day: number): string =>
  [
    '---',
    'layout: post',
    'authors: [ada_brandt]',
    `title: 'Harbour ${day}'`,
    'image: /img/harbour/header.png',
    'tags: [Harbours]',
    'category: Conference',
    'comments: true',
    '---',
    '',
    '[a](https://a.example){:target="_blank" rel="noopener noreferrer"}',
    '',
  ].join('\n');

const header = { width: 500, height: 293, bytes: 1000 };

function blog(others: Readonly<Record<string, string>> = {}): SiteIndex {
  const posts = Object.fromEntries([1, 2, 3, 4, 5, 6].map((day) => [`_posts/2026-01-0${day}-harbour.md`, post(day)]));
  const texts = new Map(Object.entries({ '_config.yml': '', '_data/authors.yml': authors, ...posts, ...others }));
  const pictures = new Map([['img/harbour/header.png', header]]);
  return buildSite({ root: 'file:///blog', files: pictures.keys(), texts, pictures, now: Date.UTC(2027, 0, 1) });
}

const input: NewPostValues = {
  title: "Tidewater 2026: what's new",
  conference: 'Tidewater 2026',
  start: '2026-10-05',
  days: 2,
  date: '2026-10-07',
  authors: ['kofi_adjei', 'ada_brandt'],
  newAuthor: null,
  category: 'conference',
  tags: ['harbours', 'Tide: high'],
  image: 'placeholder',
  toc: 'generated',
};

/** The blog with a new post in it. */
function made(site: SiteIndex, given: NewPostValues) {
  const result = newPost(site, given);
  if ('reason' in result) throw new Error(result.reason);
  const texts = new Map(site.texts);
  for (const change of result.changes) apply(texts, change);
  const pictures = new Map([['img/harbour/header.png', header]]);
  const { picture } = result;
  if (picture) pictures.set(pathIn(site.root, picture.uri) ?? '', { ...picture, bytes: 200 });
  const after = buildSite({ root: site.root, files: pictures.keys(), texts, pictures, now: site.now });
  const { uri, text } = result;
  const model = parsePost({ uri, text, version: 1, kind: given.date === null ? 'draft' : 'post' });
  return { ...result, site: after, post: model };
}

function apply(texts: Map<string, string>, change: FileChange): void {
  if (change.kind === 'rename') throw new Error('Nothing is renamed');
  const path = pathIn('file:///blog', change.uri) ?? '';
  if (change.kind === 'create' && texts.has(path)) throw new Error(`${path} would be overwritten`);
  texts.set(path, change.kind === 'create' ? change.text : applyEdits(texts.get(path) ?? '', change.edits));
}

test('a report in the shape of the blog’s posts', () => {
  const { text, uri, picture, fields } = made(blog(), input);
  expect(uri).toBe('file:///blog/_posts/2026-10-07-tidewater-2026-whats-new.md');
  expect(picture).toEqual({
    uri: 'file:///blog/img/2026-10-07-tidewater-2026-whats-new/header.png',
    width: 500,
    height: 293,
  });
  expect(text).toBe(
    [
      '---',
      'layout: post',
      'authors: [kofi_adjei, ada_brandt]',
      'title: "Tidewater 2026: what\'s new"',
      'image: /img/2026-10-07-tidewater-2026-whats-new/header.png',
      "tags: [Harbours, 'Tide: high']",
      'category: Conference',
      'comments: true',
      '---',
      '',
      '# Table of contents',
      '{:.no_toc}',
      '',
      '- TOC',
      '{:toc}',
      '',
      '# Introduction',
      '',
      'Tidewater 2026 took place on 5 and 6 October 2026.',
      'Why we went, and what we hoped to bring home.',
      '',
      '# Day 1',
      '',
      'What this day was about.',
      '',
      '# Day 2',
      '',
      'What this day was about.',
      '',
      '# Conclusion',
      '',
      'What we brought home, and for whom next year is worth the trip.',
      '',
    ].join('\n'),
  );
  expect(fields.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Why we went, and what we hoped to bring home.',
    'What this day was about.',
    'What this day was about.',
    'What we brought home, and for whom next year is worth the trip.',
  ]);
});

test('days are named as in the blog’s posts, where the dates are known', () => {
  const site = blog({ '_posts/2026-01-08-days.md': '---\ntitle: x\n---\n\n# Day 1: Friday\n\n# Day 2: Saturday\n' });
  expect(made(site, input).text).toMatch(/\n# Day 1: Monday\n[\s\S]*\n# Day 2: Tuesday\n/);
  expect(made(site, { ...input, start: null }).text).toMatch(/\n# Day 1\n[\s\S]*\n# Day 2\n/);
});

test('posts count, not their headings', () => {
  const week = '---\ntitle: x\n---\n\n# Monday\n\n# Tuesday\n\n# Wednesday\n';
  const days = '---\ntitle: x\n---\n\n# Day 1\n';
  const site = blog({ '_posts/2026-01-08-w.md': week, '_posts/2026-01-07-a.md': days, '_posts/2026-01-09-b.md': days });
  expect(made(site, input).text).toContain('\n# Day 1\n');
});

test.each<[string, Partial<NewPostValues>]>([
  ['as it is', {}],
  ['a table of contents by hand', { toc: 'list' }],
  ['none', { toc: 'none' }],
  ['a draft', { date: null }],
  ['one day, no dates, no conference', { days: 1, start: null, conference: null }],
  ['a picture that is there', { image: { path: 'img/harbour/header.png' } }],
  ['a title that YAML and kramdown would misread', { title: '#1: {{ "a" }} [b](c) *d*', conference: '[x] {:.y} <z>' }],
  ['over the turn of the year', { start: '2026-12-30', days: 4 }],
])('has no problems: %s', (_name, changes) => {
  for (const others of [
    {},
    { '.lectern.yml': 'rules:\n  missing-toc: warning\n  several-sentences-on-line: warning\n' },
  ]) {
    const { site, post: model } = made(blog(others), { ...input, ...changes });
    expect(runRules(model, site, {})).toEqual([]);
  }
});

test('the settings’ own order and keys count', () => {
  const settings =
    'frontMatter:\n  required: [title, topic]\n  order: [title, layout]\n  properties:\n    topic: {enum: [Sea, Land]}\n';
  const { text } = made(blog({ '.lectern.yml': settings }), input);
  expect(text.split('\n').slice(1, 3)).toEqual(['title: "Tidewater 2026: what\'s new"', 'layout: post']);
  expect(text).toContain('\ntopic: Sea\n');
});

test('somebody new is added to the authors under their own name', () => {
  const { changes, text } = made(blog(), {
    ...input,
    authors: [],
    newAuthor: { id: 'jose_de_wilde', name: 'José de Wilde' },
  });
  expect(text).toContain('authors: [jose_de_wilde]');
  expect(changes[0]).toMatchObject({
    kind: 'edit',
    uri: 'file:///blog/_data/authors.yml',
    edits: [{ text: '\njose_de_wilde:\n  first_name: José\n  last_name: de Wilde\n  avatar:\n  bio:' }],
  });
});

test.each<[Partial<NewAuthor>, string]>([
  [{}, '  avatar:\n  bio:\n'],
  [{ bio: 'Builds cranes: big ones.' }, "  avatar:\n  bio: 'Builds cranes: big ones.'\n"],
  [{ avatar: 'noor.png', bio: "It's me." }, '  avatar: noor.png\n  bio: "It\'s me."\n'],
])('what others have of themselves is written, or waits on a line of its own: %j', (facts, lines) => {
  const people = 'ada:\n  first_name: Ada\n  avatar: ada.png\n  bio: A.\nkofi_adjei:\n  first_name: Kofi\n';
  const newAuthor = { id: 'noor', name: 'Noor', ...facts };
  const site = blog({ '_data/authors.yml': people });
  const { site: after } = made(site, { ...input, authors: [], newAuthor });
  expect(after.texts.get('_data/authors.yml')).toBe(`${people}noor:\n  first_name: Noor\n${lines}`);
});

test('nobody is asked for what no author of the blog has', () => {
  const site = blog({ '_data/authors.yml': 'ada:\n  first_name: Ada\n' });
  const newAuthor = { id: 'noor', name: 'Noor' };
  const { site: after } = made(site, { ...input, authors: [], newAuthor });
  expect(after.texts.get('_data/authors.yml')).toBe('ada:\n  first_name: Ada\nnoor:\n  first_name: Noor\n');
});

test('a last name that YAML could take for something else is a word', () => {
  const { site } = made(blog(), { ...input, authors: [], newAuthor: { id: 'ada_no', name: 'Ada No' } });
  expect(site.authors.get('ada_no')).toMatchObject({ name: 'Ada No' });
  expect(site.texts.get('_data/authors.yml')).toContain('last_name: "No"\n');
});

test.each<[string, Partial<NewPostValues>, string]>([
  ['no title', { title: ' ' }, 'A post needs a title'],
  ['no such day', { date: '2026-02-30' }, 'There is no day 2026-02-30: write it as 2026-10-05'],
  ['no such author', { authors: ['ada'] }, 'The blog has no author ada: add an entry to its authors first'],
  ['no such picture', { image: { path: 'img/x.png' } }, 'The blog has no picture img/x.png'],
  ['too many days', { days: 40 }, 'A conference has 1 to 14 days'],
  [
    'a file that is there',
    { title: 'Harbour', date: '2026-01-02' },
    '_posts/2026-01-02-harbour.md is there already: choose another title or date',
  ],
  [
    'an address that another post has',
    { title: 'Ship' },
    '_posts/2026-01-01-ship.md has the address /2026/10/07/ship.html already: choose another title or date',
  ],
])('refused: %s', (_name, changes, reason) => {
  const others = { '_posts/2026-01-01-ship.md': '---\npermalink: /2026/10/07/ship.html\n---\n' };
  const site = blog({ '_config.yml': 'permalink: /:year/:month/:day/:title.html\n', ...others });
  expect(newPost(site, { ...input, ...changes })).toEqual({ reason });
});

test('a site that is built from another folder has its posts and pictures there', () => {
  const texts = new Map([
    ['_config.yml', 'source: src\n'],
    ['src/_posts/2026-01-01-a.md', post(1)],
  ]);
  const site = buildSite({ root: 'file:///blog', files: ['src/img/harbour/header.png'], texts });
  expect(newPost(site, { ...input, authors: [] })).toMatchObject({
    uri: 'file:///blog/src/_posts/2026-10-07-tidewater-2026-whats-new.md',
    picture: { uri: 'file:///blog/src/img/2026-10-07-tidewater-2026-whats-new/header.png' },
    text: expect.stringContaining('\nimage: /img/2026-10-07-tidewater-2026-whats-new/header.png\n'),
  });
});

test('a young blog gets what Jekyll needs', () => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map([['_config.yml', '']]) });
  const { text } = made(site, { ...input, authors: [], category: null, tags: [], image: null });
  expect(text.split('\n').slice(0, 4)).toEqual(['---', 'layout: post', 'title: "Tidewater 2026: what\'s new"', '---']);
});

test.each([1, 2, 3])('in a bare blog, a post on %d days is told as a report before any talk stands in it', (days) => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map([['_config.yml', '']]) });
  const values: NewPostValues = { ...input, ...{ title: 'Tidewater', conference: 'Tidewater', days, authors: [] } };
  const { post: report } = made(site, { ...values, category: null, tags: [], image: null });
  expect(sessionOutline(report).isReport).toBe(true);
});
