import { expect, test } from 'vitest';
import { blogWith } from '../rules/testing.ts';
import { externalLinks } from './externalLinks.ts';

test.each([
  ['[a](https://a.example/b)', 'https://a.example/b', ''],
  ['[a](http://a.example/b?c=1&d=2#part)', 'http://a.example/b?c=1&d=2', '#part'],
  ['[a](https://a.example/?c=1&amp;d=2)', 'https://a.example/?c=1&d=2', ''],
  ['<a href="https://a.example/?c=1&amp;d=&#50;&#x33;&copy=1">a</a>', 'https://a.example/?c=1&d=23&copy=1', ''],
  ['<a href=" https://a.example/ ">a</a>', 'https://a.example/', ''],
  ['<https://a.example/b>', 'https://a.example/b', ''],
  ['[a](//a.example/b)', 'https://a.example/b', ''],
  ['[a][b]\n\n[b]: https://a.example/b', 'https://a.example/b', ''],
])('%s', (text, address, fragment) => {
  const { post, site } = blogWith(`---\n---\n${text}\n`);
  expect(post && externalLinks(post, site)).toMatchObject([{ address, fragment }]);
});

test.each([
  '[a](/b)',
  '[a](b.html)',
  '[a](#b)',
  '[a](mailto:a@b.example)',
  '[a](https://blog.example/b)',
  '[a](https://www.blog.example/b)',
  '[a](https://a.example/{{ page.slug }})',
  '[a]({{ site.other }}/b)',
  '<a name="x">a</a>',
  '`[a](https://a.example)`',
])('nobody asks for %s', (text) => {
  const { post, site } = blogWith(`---\n---\n${text}\n`);
  expect(post && externalLinks(post, site)).toEqual([]);
});
