import { expect, test } from 'vitest';
import { buildSite } from '../../site/buildSite.ts';
import { newPost } from './newPost.ts';
import { newPostChoices } from './newPostChoices.ts';

const post = (tags: string, category: string): string =>
  `---\ntitle: A\nauthors: [ada]\nimage: /img/a.png\ntags: [${tags}]\ncategory: ${category}\n---\n\n- TOC\n{:toc}\n\n# A\n`;

const pictures = new Map([
  ['img/a.png', { width: 500, height: 293, bytes: 1 }],
  ['img/b.png', { width: 500, height: 500, bytes: 1 }],
  ['img/c.png', { width: 1000, height: 586, bytes: 1 }],
]);
const site = buildSite({
  root: 'file:///blog',
  files: [...pictures.keys(), 'img/unread.png', 'notes.txt'],
  texts: new Map([
    ['_config.yml', 'timezone: Pacific/Auckland\n'],
    ['_data/authors.yml', 'zoe:\n  name: Zoe\nada:\n  name: Ada\nkofi:\n  name: Kofi\n  email: k@a.example\n'],
    ['_posts/2026-01-01-a.md', post('Java, Conference', 'Cloud')],
    ['_posts/2026-01-02-b.md', post('Java', 'Cloud')],
    ['_posts/2026-01-03-c.md', post('Kafka', 'Conference')],
  ]),
  pictures,
});
const evening = Date.UTC(2026, 9, 5, 20);

test('the author that git knows comes first, what is likeliest before the rest', () => {
  const choices = newPostChoices(site, { name: null, email: 'K@a.example' }, evening);
  expect(choices.authors.map(({ id, isYou }) => [id, isYou])).toEqual([
    ['kofi', true],
    ['ada', false],
    ['zoe', false],
  ]);
  expect(choices.newAuthor).toBeNull();
  expect(choices.categories).toEqual([
    { word: 'Conference', posts: 1 },
    { word: 'Cloud', posts: 2 },
  ]);
  expect(choices.tags.map(({ word }) => word)).toEqual(['Java', 'Conference', 'Kafka']);
  expect(choices).toMatchObject({
    tocs: [
      { kind: 'generated', posts: 3 },
      { kind: 'list', posts: 0 },
      { kind: 'none', posts: 0 },
    ],
    defaults: { category: 'Conference', tags: ['Conference'], hasImage: true },
  });
});

test.each([
  ['most have both', 'a: {bio: A, avatar: a.png}\nb: {bio: B, avatar: b.png}\nc: {}\n', { avatar: 'a.png', bio: true }],
  ['half have a bio', 'a: {bio: A}\nb: {}\n', { avatar: null, bio: false }],
  ['no authors', '', { avatar: null, bio: false }],
])('somebody new is asked for what most authors have: %s', (_name, authors, expected) => {
  const texts = new Map([
    ['_config.yml', ''],
    ['_data/authors.yml', authors],
  ]);
  const blog = buildSite({ root: 'file:///blog', files: [], texts });
  expect(newPostChoices(blog, { name: null, email: null }, evening).authorParts).toEqual(expected);
});

const generated = '- TOC\n{:toc}\n\n# A\n';
const written = '- [A](#a)\n- [B](#b)\n- [C](#c)\n\n# A\n\n# B\n\n# C\n';
test.each([
  ['no post', [], 'generated 0, list 0, none 0'],
  ['posts that have none', ['# A\n', '# B\n'], 'none 2, generated 0, list 0'],
  ['some of those that a hand wrote', [written, written, generated, '# A\n'], 'list 2, generated 1, none 1'],
  ['one that is generated, in one of many posts', ['# A\n', '# A\n', generated], 'generated 1, list 0, none 2'],
])('the kind of table of contents that posts have comes first: %s', (_name, bodies, expected) => {
  const posts = bodies.map((body, index) => [`_posts/2026-01-0${index + 1}-a.md`, `---\ntitle: A\n---\n\n${body}`]);
  const texts = new Map([['_config.yml', ''], ...posts.map(([path = '', text = '']) => [path, text] as const)]);
  const { tocs } = newPostChoices(
    buildSite({ root: 'file:///blog', files: [], texts }),
    { name: null, email: null },
    evening,
  );
  expect(tocs.map(({ kind, posts: count }) => `${kind} ${count}`).join(', ')).toBe(expected);
});

const byJo = '---\ntitle: A\nauthor: jo\n---\n';
const bare = buildSite({
  root: 'file:///blog',
  files: [],
  texts: new Map([
    ['_config.yml', ''],
    ['_posts/2026-01-01-a.md', byJo],
    ['_posts/2026-01-02-b.md', byJo],
    ['_posts/2026-01-03-c.md', '---\ntitle: A\nauthor: Ines Moreau\n---\n'],
  ]),
});

test('a blog without a file of authors offers those that its posts name', () => {
  const { authors, newAuthor } = newPostChoices(bare, { name: 'Jo', email: null }, evening);
  expect(authors).toEqual([
    { id: 'jo', name: 'jo', isYou: true, posts: 2 },
    { id: 'Ines Moreau', name: 'Ines Moreau', isYou: false, posts: 1 },
  ]);
  expect(newAuthor).toBeNull();
  const chosen = newPost(bare, { ...plainPost, authors: ['jo'] });
  expect('text' in chosen ? chosen.text : chosen.reason).toContain('\nauthor: jo\n');
});

test('a blog without a file of authors names somebody new in the post alone', () => {
  const { newAuthor, keepsAuthors } = newPostChoices(bare, { name: 'Noor Haddad', email: null }, evening);
  expect([newAuthor, keepsAuthors]).toEqual([{ id: 'Noor Haddad', name: 'Noor Haddad' }, false]);
  const made = newPost(bare, { ...plainPost, newAuthor });
  expect(made).toMatchObject({ changes: [{ kind: 'create', uri: 'file:///blog/_posts/2026-10-05-low-tide.md' }] });
  expect('text' in made ? made.text : '').toContain('\nauthor: Noor Haddad\n');
});

test('somebody new joins a file of authors that nobody is in yet', () => {
  const texts = new Map([...bare.texts, ['_data/authors.yml', '# ids, as posts write them\n']]);
  const blog = buildSite({ root: 'file:///blog', files: [], texts });
  const { newAuthor, keepsAuthors } = newPostChoices(blog, { name: 'Noor Haddad', email: null }, evening);
  expect([newAuthor?.id, keepsAuthors]).toEqual(['noor_haddad', true]);
  const made = newPost(blog, { ...plainPost, newAuthor });
  const changes = [{ kind: 'edit', uri: 'file:///blog/_data/authors.yml' }, { kind: 'create' }];
  expect(made).toMatchObject({ changes });
});

test('where there is a file of authors, what posts name beside it is no author', () => {
  const texts = new Map([...bare.texts, ['_data/authors.yml', 'kofi:\n  name: Kofi\n']]);
  const blog = buildSite({ root: 'file:///blog', files: [], texts });
  expect(newPostChoices(blog, { name: 'Jo', email: null }, evening).authors.map(({ id }) => id)).toEqual(['kofi']);
});

const plainPost = {
  title: 'Low tide',
  conference: null,
  start: null,
  days: 1,
  date: '2026-10-05',
  authors: [],
  newAuthor: null,
  category: null,
  tags: [],
  image: null,
  toc: 'none',
} as const;

test('who is no author yet can become one', () => {
  expect(newPostChoices(site, { name: 'Ines Moreau', email: null }, evening).newAuthor).toEqual({
    id: 'ines_moreau',
    name: 'Ines Moreau',
  });
});

test('pictures of the blog’s ratio come first, the newest of them before older ones', () => {
  const { pictures: found, headerSize } = newPostChoices(site, { name: null, email: null }, evening);
  expect(headerSize).toEqual({ width: 500, height: 293 });
  expect(found.map(({ path, fits }) => [path, fits])).toEqual([
    ['img/c.png', true],
    ['img/a.png', true],
    ['img/b.png', false],
  ]);
});

test('today is what the site’s clock says', () => {
  expect(newPostChoices(site, { name: null, email: null }, evening).today).toBe('2026-10-06');
});
