import { expect, test } from 'vitest';
import { localPath } from './localPath.ts';

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
