import { expect, test } from 'vitest';
import { datePost } from './datePost.ts';
import { after, alone, blog, path, post, pretty } from './testing.ts';

test('a draft becomes a post of that day', () => {
  const site = blog({ '_drafts/harbour news.md': '---\ntitle: A\npublished: false\ndate: 2026-01-01 09:30\n---\nx\n' });
  const { files, renames, uri } = after(site, '_drafts/harbour news.md', '2026-11-22');
  expect(renames).toEqual(['_drafts/harbour news.md → _posts/2026-11-22-harbour-news.md']);
  expect(files['_posts/2026-11-22-harbour-news.md']).toBe('---\ntitle: A\ndate: 2026-11-22 09:30\n---\nx\n');
  expect(uri).toBe('file:///blog/_posts/2026-11-22-harbour-news.md');
});

test.each([
  ['a line', 'published: false\ntitle: A\n', 'title: A\n'],
  ['with a comment', 'published: false # yet\ntitle: A\n', 'title: A\n'],
  ['over two lines', 'title: A\npublished:\n  false\nlayout: post\n', 'title: A\nlayout: post\n'],
  ['the last line', 'title: A\npublished: no\n', 'title: A\n'],
  ['in braces', '{layout: post, title: A, published: false}\n', '{layout: post, title: A, published: true}\n'],
])('publishing takes `published: false` out, and nothing else: %s', (_name, before, expected) => {
  const { files } = after(blog({ '_drafts/harbour.md': `---\n${before}---\n` }), '_drafts/harbour.md', '2026-11-22');
  expect(files).toEqual({ '_posts/2026-11-22-harbour.md': `---\n${expected}---\n` });
});

test.each([
  ['published', 'taken over', 'all: &all {published: false}\n<<: *all\n'],
  ['published', 'twice', 'published: false\npublished: false\n'],
  ['published', 'shown elsewhere', 'published: &p false\nhidden: *p\n'],
  ['date', 'taken over', '<<: {date: 2026-05-04}\n'],
  ['date', 'in words', 'date: 4 May 2026\n'],
  ['date', 'shown elsewhere', 'date: &d 2026-05-04\nlast_changed: *d\n'],
])('refused where `%s:` cannot be changed alone: %s', (key, _name, yaml) => {
  const site = blog({ '_drafts/harbour.md': `---\ntitle: A\n${yaml}---\n` });
  expect(datePost(site, '_drafts/harbour.md', '2026-11-22', alone)).toEqual({
    reason: `\`${key}:\` cannot be changed as it is written: change it by hand first`,
  });
});

test('`date:` counts for the address, so it changes along', () => {
  const dated = '---\ntitle: A\ndate: "2026-05-04 10:00:00 +0200"\n---\n';
  const { files } = after(blog({ [path]: dated }), path, '2026-06-07');
  expect(files['_posts/2026-06-07-harbour.md']).toBe('---\ntitle: A\ndate: "2026-06-07 10:00:00 +0200"\n---\n');
});

test('the folder of its pictures goes along if wanted, and whoever shows them', () => {
  const shows = `${post}![a](/img/2026-05-04-harbour/a.png) ![b](/img/2026-05-04-harbour-2/a.png)\n`;
  const site = blog({ [path]: shows, '_posts/2026-05-05-b.md': shows }, ['img/2026-05-04-harbour/a.png']);
  const folders = { from: 'img/2026-05-04-harbour', to: 'img/2026-06-07-harbour' };
  expect(after(site, path, '2026-06-07')).toMatchObject({
    offers: { pictures: folders },
    renames: [expect.anything()],
  });
  const { files, renames } = after(site, path, '2026-06-07', { ...alone, pictures: true });
  expect(renames[0]).toBe('img/2026-05-04-harbour → img/2026-06-07-harbour');
  const moved = `${post}![a](/img/2026-06-07-harbour/a.png) ![b](/img/2026-05-04-harbour-2/a.png)\n`;
  expect(files['_posts/2026-06-07-harbour.md']).toBe(moved);
  expect(files['_posts/2026-05-05-b.md']).toBe(moved);
});

const [oldFolder, newFolder] = ['/img/2026-05-04-harbour/', '/img/2026-06-07-harbour/'];

test.each([
  ['YAML', '_data/captions.yml', `${oldFolder}a.png: ${oldFolder}a.png\n`, `${oldFolder}a.png: ${newFolder}a.png\n`],
  [
    'the configuration',
    '_config.yml',
    `${oldFolder}a.png: x\na: ${oldFolder}\n`,
    `${oldFolder}a.png: x\na: ${newFolder}\n`,
  ],
  [
    'JSON',
    '_data/captions.json',
    `{"${oldFolder}a b.png":"${oldFolder}a b.png"}`,
    `{"${oldFolder}a b.png":"${newFolder}a b.png"}`,
  ],
  ['a key alone', '_data/captions.yml', `- ${oldFolder}a.png: The harbour\n`, undefined],
])('pictures that keys of data name are told of, values follow: %s', (_name, file, text, expected) => {
  const site = blog({ [path]: post, [file]: text }, ['img/2026-05-04-harbour/a.png']);
  const { files, left } = after(site, path, '2026-06-07', { ...alone, pictures: true });
  expect(files[file]).toBe(expected);
  expect(left).toEqual({ files: [file], words: [oldFolder] });
});

test('values of data that no key is beside follow, and nothing is told', () => {
  const site = blog(
    { [path]: post, '_data/a.yml': `- src: ${oldFolder}a.png # as: is\n- ${oldFolder}b.png # as: is\n` },
    ['img/2026-05-04-harbour/a.png'],
  );
  const { files, left } = after(site, path, '2026-06-07', { ...alone, pictures: true });
  expect(files['_data/a.yml']).toBe(`- src: ${newFolder}a.png # as: is\n- ${newFolder}b.png # as: is\n`);
  expect(left).toBeNull();
});

test.each([
  ['none yet', '', 'redirect_from: /2026/05/04/harbour/\n'],
  ['one', 'redirect_from: /a/\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\n'],
  ['a list in brackets', 'redirect_from: [/a/]\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\n'],
  ['a list in lines', 'redirect_from:\n  - /a/\n', 'redirect_from:\n  - /a/\n  - /2026/05/04/harbour/\n'],
  [
    'a list with a comment',
    'redirect_from:\n  - /a/ # old\nx: 1\n',
    'redirect_from:\n  - /a/ # old\n  - /2026/05/04/harbour/\nx: 1\n',
  ],
  ['no value', 'redirect_from:\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['no value but a comment', 'redirect_from: # none\n', 'redirect_from: /2026/05/04/harbour/ # none\n'],
  ['null', 'redirect_from: ~\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['an empty text', 'redirect_from: ""\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['an empty list', 'redirect_from: []\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['one in quotes', "redirect_from: '/a b/'\n", "redirect_from: ['/a b/', /2026/05/04/harbour/]\n"],
  ['one with a comma', 'redirect_from: /a, b/\n', "redirect_from: ['/a, b/', /2026/05/04/harbour/]\n"],
  ['a block of text', 'redirect_from: |\n  /a/\nx: 1\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\nx: 1\n'],
  ['the address itself', 'redirect_from: [/2026/05/04/harbour/]\n', 'redirect_from: [/2026/05/04/harbour/]\n'],
])('a known address leads on if wanted: %s', (_name, before, expected) => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: `---\ntitle: A\n${before}---\n`,
  });
  expect(after(site, path, '2026-06-07').offers.redirect).toBe('/2026/05/04/harbour/');
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(`---\ntitle: A\n${expected}---\n`);
});

test('an old address leads on from front matter in braces', () => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: '---\n{title: A, layout: post}\n---\n',
  });
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(
    '---\n{title: A, layout: post, redirect_from: /2026/05/04/harbour/}\n---\n',
  );
});

test.each([
  ['an alias', 'x: &a [/b/]\nredirect_from: *a\n'],
  ['an anchor that others show', 'redirect_from: &a [/b/]\nx: *a\n'],
  ['a mapping', 'redirect_from: {a: b}\n'],
])('refused where an old address cannot be added: %s', (_name, yaml) => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: `---\ntitle: A\n${yaml}---\n`,
  });
  expect(datePost(site, path, '2026-06-07', { ...alone, redirect: true })).toEqual({
    reason:
      '/2026/05/04/harbour/ cannot be added to `redirect_from:` as it is written: add it by hand first, or leave it out',
  });
});

test('nothing leads on from an address that nobody knows', () => {
  const config = `${pretty}plugins: [jekyll-redirect-from]\n`;
  const future = '_posts/2027-01-01-harbour.md';
  expect(after(blog({ '_config.yml': config, [future]: post }), future, '2027-01-02').offers.redirect).toBeNull();
  expect(after(blog({ '_config.yml': pretty, [path]: post }), path, '2026-06-07').offers.redirect).toBeNull();
});

test('where the address stays, nothing leads on, and no link changes', () => {
  const config = 'permalink: /:title/\nplugins: [jekyll-redirect-from]\n';
  const other = `${post}[a](/harbour/)\n`;
  const { offers, files } = after(
    blog({ '_config.yml': config, [path]: post, '_posts/2026-05-05-b.md': other }),
    path,
    '2026-06-07',
  );
  expect(offers.redirect).toBeNull();
  expect(Object.keys(files)).toEqual(['_posts/2026-06-07-harbour.md']);
});

test('there and back again, every file is as it was', () => {
  const links = [
    '[a](/2026/05/04/harbour/)',
    '{% post_url 2026-05-04-harbour %}',
    '![p](/img/2026-05-04-harbour/a.png)',
  ];
  const before = {
    '_config.yml': pretty,
    [path]: `---\ntitle: A\ndate: 2026-05-04 10:00\n---\n${links.join('\n')}\n`,
    '_posts/2026-05-05-b.md': `${post}${links.join('\n')}\n`,
  };
  const both = { pictures: true, redirect: false };
  const there = after(blog(before, ['img/2026-05-04-harbour/a.png']), path, '2026-06-07', both);
  expect(Object.values(there.files).join()).not.toMatch(/2026-05-04|2026\/05\/04/);
  const moved = blog({ '_config.yml': pretty, ...there.files }, ['img/2026-06-07-harbour/a.png']);
  const back = after(moved, '_posts/2026-06-07-harbour.md', '2026-05-04', both);
  expect({ '_config.yml': pretty, ...back.files }).toEqual(before);
});

test('line ends stay', () => {
  const text = '---\r\ntitle: A\r\n---\r\n';
  const site = blog({ '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`, [path]: text });
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(
    '---\r\ntitle: A\r\nredirect_from: /2026/05/04/harbour/\r\n---\r\n',
  );
});

test.each([
  ['no such day', path, '2026-13-01', 'There is no day 2026-13-01: write it as 2026-10-05'],
  ['the same day', path, '2026-05-04', 'This post has the date 2026-05-04 already'],
  [
    'a file that is there',
    path,
    '2026-05-05',
    '_posts/2026-05-05-harbour.md is there already: choose another date, or rename the file first',
  ],
  ['no post', 'about.md', '2026-05-05', 'This file is neither a post nor a draft of the blog'],
  [
    'an address that another post has',
    '_drafts/harbour.md',
    '2026-06-07',
    '_posts/2026-05-04-harbour.md has the address /harbour.html already: choose another title or date',
  ],
])('refused: %s', (_name, file, date, reason) => {
  const site = blog({
    '_config.yml': 'permalink: /:title.html\n',
    [path]: post,
    '_posts/2026-05-05-harbour.md': '---\npermalink: /x/\n---\n',
    '_drafts/harbour.md': post,
    'about.md': '---\n---\n',
  });
  expect(datePost(site, file, date, alone)).toEqual({ reason });
});
