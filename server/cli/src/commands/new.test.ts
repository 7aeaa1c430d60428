import { expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const post = (title: string): string =>
  `---\nlayout: post\nauthors: [ada]\ntitle: '${title}'\nimage: /img/a/header.png\ntags: [Conference]\ncategory: Conference\n---\n\nx\n`;

const blog = {
  '/blog/_config.yml': '',
  '/blog/_data/authors.yml': 'ada:\n  first_name: Ada\n  email: ada@tide.example\nkofi:\n  first_name: Kofi\n',
  '/blog/img/a/header.png': 'not-utf8',
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`/blog/_posts/2026-01-01-${name}.md`, post(name)])),
};
const args = ['new', '--title', 'Tidewater 2026', '--authors', 'kofi, ada'];
const written = 'file:///blog/_posts/2030-01-01-tidewater-2026.md';

test('writes the post and its picture, and says where', async () => {
  const { exit, stdout, stderr, files } = await runIn(blog, [...args, '--days', '2'], { cwd: '/blog/_posts' });
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout).toBe('Wrote 2030-01-01-tidewater-2026.md\nWrote /blog/img/2030-01-01-tidewater-2026/header.png\n');
  const text = files.get(written);
  expect(text).toContain('authors: [kofi, ada]\n');
  expect(text).toContain('# Day 2\n');
  expect(files.get('file:///blog/img/2030-01-01-tidewater-2026/header.png')).toMatch(/^\d{2,3} bytes$/);
});

test.each(['50%.png', 'c#.png', 'a?b.png', 'häfen 2.png'])('%s is a picture by its path', async (name) => {
  const files = { ...blog, [`/blog/img/${name}`]: 'not-utf8' };
  const { stderr, stdout } = await runIn(files, [...args, '--dry-run', '--image', name], { cwd: '/blog/img' });
  expect(stderr).toBe('');
  expect(stdout).toContain(`image: '/img/${name}'\n`);
});

test('what it writes has no problems', async () => {
  const { files } = await runIn(blog, [...args, '--image', 'img/a/header.png']);
  const all = Object.fromEntries([...files].map(([uri, text]) => [new URL(uri).pathname, text]));
  expect(await runIn(all, ['check', '_posts/2030-01-01-tidewater-2026.md'])).toMatchObject({
    exit: 0,
    stderr: '',
    stdout: 'No problems in 1 file\n',
  });
});

test.each([
  [
    'a draft without picture',
    ['--draft', '--image', 'none'],
    'file:///blog/_drafts/tidewater-2026.md',
    "\ntitle: 'Tidewater 2026'\ntags",
  ],
  ['its own date', ['--date', '2026-10-07'], 'file:///blog/_posts/2026-10-07-tidewater-2026.md', '# Conclusion'],
  ['no table of contents, as the other posts', [], written, '---\n\n# Introduction'],
  ['a generated list', ['--toc', 'ul'], written, '- TOC\n{:toc}'],
  ['a list by hand', ['--toc', 'list'], written, '- [Introduction](#introduction)'],
  ['no table of contents', ['--toc', 'none'], written, '---\n\n# Introduction'],
  ['a picture that is there', ['--image', '/img/a/header.png'], written, 'image: /img/a/header.png'],
  [
    'tags and a category',
    ['--tags', 'Sea, conference', '--category', 'conference'],
    written,
    'tags: [Sea, Conference]\ncategory: Conference',
  ],
  [
    'the conference',
    ['--conference', 'Tide', '--start', '2026-10-05', '--days', '3'],
    written,
    'Tide took place from 5 to 7 October 2026.',
  ],
  [
    'the conference by its title',
    ['--title', 'Tide 2026: logs', '--start', '2026-10-05', '--days', '3'],
    'file:///blog/_posts/2030-01-01-tide-2026-logs.md',
    'Tide 2026 took place from 5 to 7 October 2026.',
  ],
])('%s', async (_name, more, uri, text) => {
  const { exit, stderr, files } = await runIn(blog, [...args, ...more]);
  expect([exit, stderr]).toEqual([0, '']);
  expect(files.get(uri)).toContain(text);
});

test('whoever runs it is its author, if git knows them as one', async () => {
  const user = { name: 'A.', email: 'ADA@tide.example' };
  const own = await runIn(blog, ['new', '--title', 'Tidewater 2026'], { user });
  expect(own.files.get(written)).toContain('authors: [ada]\n');
  const { exit, stderr } = await runIn(blog, ['new', '--title', 'Tidewater 2026']);
  expect([exit, stderr]).toEqual([
    2,
    'git names none of the blog’s authors: add --authors with ids of its authors file, or --add-me for an entry of your own; see lectern --help\n',
  ]);
});

test.each([
  ['Jo', 'author: jo\n'],
  ['Ines', null],
  [null, null],
])('without a file of authors, %s is one whom posts name, or nobody', async (name, expected) => {
  const bare = { '/blog/_config.yml': '', '/blog/_posts/2026-01-01-a.md': '---\ntitle: A\nauthor: jo\n---\n' };
  const { exit, stdout } = await runIn(bare, ['new', '--title', 'Low tide', '--dry-run'], {
    user: { name, email: null },
  });
  expect([exit, /^authors?:.*\n/m.exec(stdout)?.[0] ?? null]).toEqual([0, expected]);
});

test('--add-me makes no file of authors: the post alone names who runs it', async () => {
  const bare = { '/blog/_config.yml': '', '/blog/_posts/2026-01-01-a.md': '---\ntitle: A\nauthor: jo\n---\n' };
  const line = ['new', '--title', 'Tidewater 2026', '--add-me', '--bio', 'Counts boats.'];
  const { exit, stderr, files } = await runIn(bare, line, { user: { name: 'Noor Haddad', email: null } });
  expect([exit, stderr]).toEqual([0, 'The blog keeps no file of its authors: --bio changes nothing\n']);
  expect(files.get(written)).toContain('\nauthor: noor_haddad\n');
  expect([...files.keys()].filter((file) => file.includes('authors'))).toEqual([]);
});

test('--add-me adds who runs it to the authors, once', async () => {
  const user = { name: 'Noor', email: null };
  const line = ['new', '--title', 'Tidewater 2026', '--add-me', '--authors', 'ada', '--bio', 'Counts boats.'];
  const first = await runIn(blog, line, { user });
  expect([first.exit, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('Added you to _data/authors.yml\n');
  expect(first.files.get(written)).toContain('authors: [ada, noor]\n');
  const authors = first.files.get('file:///blog/_data/authors.yml') ?? '';
  expect(authors).toMatch(/\nnoor:\n(?: {2}.*\n)* {2}bio: 'Counts boats\.'\n$/);
  const again = await runIn({ ...blog, '/blog/_data/authors.yml': authors }, line, { user });
  expect(again.files.get(written)).toContain('authors: [noor, ada]\n');
  expect([again.exit, again.stderr]).toEqual([
    0,
    'noor is an author of the blog already: --bio changes nothing there\n',
  ]);
  expect(again.files.get('file:///blog/_data/authors.yml')).toBe(authors);
});

test('--add-me leaves authors alone that are saved meanwhile, and writes nothing', async () => {
  const path = '/blog/_data/authors.yml';
  const line = ['new', '--title', 'Tidewater 2026', '--add-me'];
  const user = { name: 'Ida Kern', email: null };
  const { exit, stderr, files } = await runIn({ ...blog, [path]: 'ada:\n  name: Ada Brandt\n' }, line, {
    user,
    saved: { [path]: 'newer' },
  });
  expect([exit, stderr]).toEqual([2, '_data/authors.yml: it has changed meanwhile; nothing is written\n']);
  expect(files.get(`file://${path}`)).toBe('newer');
  expect(files.has(written)).toBe(false);
});

test('--add-me needs a name', async () => {
  const { exit, stderr } = await runIn(blog, ['new', '--title', 'A', '--add-me']);
  expect([exit, stderr]).toEqual([
    2,
    '--add-me: git does not know your name; tell it by git config user.name; see lectern --help\n',
  ]);
});

test('--dry-run only shows it', async () => {
  const { stdout, files } = await runIn(blog, [...args, '--dry-run']);
  expect(stdout).toMatch(/^---\nlayout: post\n/);
  expect(files.size).toBe(Object.keys(blog).length);
});

test.each([
  ['no title', ['new'], '--title is missing: a post needs a title'],
  ['no such kind', [...args, '--toc', 'ol'], '--toc can be ul, list, none, not ol'],
  ['no number', [...args, '--days', 'two'], '--days takes a whole number, not two'],
  [
    'a picture elsewhere',
    [...args, '--image', 'https://tide.example/a.png'],
    '--image takes a picture of the blog, not https://tide.example/a.png: save it in the blog first',
  ],
  ['a bio of nobody', [...args, '--bio', 'x'], '--bio is for --add-me only'],
  ['a date for a draft', [...args, '--draft', '--date', '2026-01-01'], '--draft and --date exclude each other'],
])('refuses %s', async (_name, line, message) => {
  const { exit, stderr, files } = await runIn(blog, line);
  expect([exit, stderr]).toEqual([2, `${message}; see lectern --help\n`]);
  expect(files.size).toBe(Object.keys(blog).length);
});

test.each([
  [
    'an unknown author',
    ['new', '--title', 'A', '--authors', 'lin'],
    'The blog has no author lin: add an entry to its authors first',
  ],
  ['no such picture', [...args, '--image', 'img/b.png'], 'The blog has no picture img/b.png'],
  [
    'a file that is there',
    ['new', '--title', 'a', '--authors', 'ada', '--date', '2026-01-01'],
    '_posts/2026-01-01-a.md is there already: choose another title or date',
  ],
])('says why it makes no post: %s', async (_name, line, message) => {
  const { exit, stderr, files } = await runIn(blog, line);
  expect([exit, stderr]).toEqual([2, `${message}\n`]);
  expect(files.size).toBe(Object.keys(blog).length);
});

test('where one file cannot be made, none is', async () => {
  const { exit, stderr, files } = await runIn(blog, ['new', '--title', 'Locked', '--authors', 'ada']);
  expect([exit, stderr]).toEqual([2, '_posts/2030-01-01-locked.md: it cannot be written; nothing is written\n']);
  expect(files.size).toBe(Object.keys(blog).length);
});

test('outside any blog it says so', async () => {
  const { exit, stderr } = await runIn({ '/a/b.md': '' }, args, { cwd: '/a' });
  expect([exit, stderr]).toEqual([2, 'There is no blog here: no _config.yml in /a or above; see lectern --help\n']);
});
