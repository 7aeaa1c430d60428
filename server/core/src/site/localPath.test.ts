import { expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { localPath, relativePath } from './localPath.ts';

const config = { url: 'https://blog.example', baseurl: '/notes' };

test.each([
  ['/img/a.png', '/img/a.png', null],
  ['/notes/img/a%20b.png?x#y%20z', '/img/a b.png', 'y z'],
  ['/notes', '/', null],
  ['/notes2/a', '/notes2/a', null],
  ['https://blog.example', '/', null],
  ['http://www.blog.example/notes/a#b', '/a', 'b'],
  ['{{ site.baseurl }}/a', '/a', null],
  ['{{ site.url }}{{ site.baseurl }}/a', '/a', null],
  ['{{ "/a/" | relative_url }}', '/a/', null],
  ["{{ '/a/' | prepend: site.baseurl }}", '/a/', null],
  ['{{"/a" | prepend: site.baseurl | prepend: site.url}}#b', '/a', 'b'],
])('%s leads to %s', (address, path, fragment) => {
  expect(localPath(address, config)).toEqual({ path, fragment });
});

test.each([
  'https://other.example/a',
  '//other.example/a',
  'a/b',
  '#a',
  '{{ page.x }}',
  '/{{ page.x }}',
  'mailto:a@b.example',
  '',
])('%s leads to no known place of the blog', (address) => {
  expect(localPath(address, config)).toBeNull();
});

test.each([
  ['img/a.png', '/2026/05/img/a.png'],
  ['./a%20b.png?x', '/2026/05/a b.png'],
  ['../', '/2026/'],
  ['..', '/2026/'],
  ['.', '/2026/05/'],
  ['../../..', '/'],
  ['b/#c', '/2026/05/b/'],
])('%s counts from the address of the page', (address, path) => {
  expect(relativePath(address, 'file:///blog/_posts/2026-05-04-a.md', aBlog)?.path).toBe(path);
});

test.each(['/a', '//a', '#a', '?a', '', 'mailto:a', '{{ a }}'])('%s is not relative to the page', (address) => {
  expect(relativePath(address, 'file:///blog/_posts/2026-05-04-a.md', aBlog)).toBeNull();
});

const aBlog = buildSite({
  root: 'file:///blog',
  files: [],
  texts: new Map([
    ['_config.yml', 'permalink: /:year/:month/:title.html\n'],
    ['_posts/2026-05-04-a.md', '---\ntitle: a\n---\n'],
  ]),
});

test('what a plug-in copies to the address of the post is not looked for', () => {
  const texts = new Map([
    ['_config.yml', 'plugins: [jekyll-postfiles]\n'],
    ['_posts/2026-05-04-a.md', '---\ntitle: a\n---\n'],
  ]);
  const site = buildSite({ root: 'file:///blog', files: ['_posts/b.png'], texts });
  const path = (address: string) => relativePath(address, 'file:///blog/_posts/2026-05-04-a.md', site)?.path ?? null;
  expect([path('b.png'), path('c.png')]).toEqual([null, '/2026/05/04/c.png']);
});
