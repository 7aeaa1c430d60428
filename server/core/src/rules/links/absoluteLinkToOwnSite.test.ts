import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['absolute-link-to-own-site'] };

test.each([
  ['with https', '⟦absolute-link-to-own-site|[a](https://blog.example/b/#c)⟧'],
  ['with http and www', '⟦absolute-link-to-own-site|[a](http://www.blog.example/b)⟧'],
  ['the front page', '⟦absolute-link-to-own-site|[a](//blog.example)⟧'],
  ['HTML', '⟦absolute-link-to-own-site|<a href="https://blog.example/b">⟧a</a>'],
  ['a path', '[a](/b)'],
  ['another site', '[a](https://other.example/https://blog.example)'],
  ['Liquid', '[a]({{ site.url }}/b)'],
])('absolute-link-to-own-site: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['[a](https://blog.example/b/?c#d){:.e}', '/b/?c#d', '[a](/b/?c#d){:.e}'],
  ['[a](https://blog.example "b")', '/', '[a](/ "b")'],
  ['[a](https://blog.example#b)', '/#b', '[a](/#b)'],
])('absolute-link-to-own-site: keeps the rest of %s', (before, path, after) => {
  expect(fixed(before, `Change it to \`${path}\``, options)).toBe(after);
});

test('absolute-link-to-own-site: says nothing without an address of the blog', () => {
  expect(findingsOf('[a](https://blog.example)', { ...options, files: { '_config.yml': 'title: a\n' } })).toEqual([]);
});
