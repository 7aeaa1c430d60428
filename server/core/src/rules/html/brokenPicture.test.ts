import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['broken-picture'] };

test.each([
  ['there', '![a](/img/harbour/header.png) <img src="/img/harbour/header.png?b">'],
  ['not there', '⟦broken-picture|![a](/img/harbour/boat.png)⟧'],
  ['letter case', '⟦broken-picture|![a](/img/Harbour/header.png)⟧{:.b}'],
  ['a slip, in HTML', '⟦broken-picture|<img src="/img/harbour/haeder.png" alt="b">⟧'],
  ['behind the base URL', '⟦broken-picture|![a]({{ site.baseurl }}/img/harbour/Header.png)⟧'],
  ['by a filter', '![a]({{ "/img/harbour/header.png" | relative_url }})'],
  ['by reference', '⟦broken-picture|![a][b]⟧\n\n[b]: /img/harbour/header.pngg'],
  ['elsewhere', '![a](https://b.example/c.png) ![d](//e.example/f.png) <img src="data:,">'],
  ['another Liquid', '![a]({{ page.image }}) ![b](/img/{{ c }}.png)'],
  ['no address', '<img alt="a">'],
])('broken-picture: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('broken-picture: an address relative to the page', () => {
  const source =
    '⟦broken-picture|![a](img/harbour/header.png)⟧ ![b](../../../img/harbour/header.png) ⟦broken-picture|![c](./boat.png)⟧';
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
  expect(findingsOf(text, options)[0]?.message).toBe(
    'From the address of this page `img/harbour/header.png` is `/2026/05/04/img/harbour/header.png`, which the blog does not have, so the site shows a broken picture here; did you mean `/img/harbour/header.png`?',
  );
  // nobody knows the address of a draft
  expect(lint(text, { ...options, path: '_drafts/harbour.md' })).toEqual([]);
});

test.each([
  ['of that name', '![a](/img/tide/boat.png)', 'Change it to `/img/2025/boat.png`', '![a](/img/2025/boat.png)'],
  ['of a name like it', '![a](/img/tide/baot.png)', 'Change it to `/img/2025/boat.png`', '![a](/img/2025/boat.png)'],
  ['in a folder like it', '![a](/img/5/header.png)', 'Change it to `/img/1/header.png`', '![a](/img/1/header.png)'],
])('broken-picture: offers a picture of another folder: %s', (_name, text, title, expected) => {
  const folders = [1, 2, 3, 4].map((each) => [`img/${each}/header.png`, '']);
  const files = { 'img/2025/boat.png': '', ...Object.fromEntries(folders) };
  expect(fixed(text, title, { ...options, files })).toBe(expected);
});

test('broken-picture: guesses nothing by a name that many folders have', () => {
  const folders = [1, 2, 3, 4].map((each) => [`img/${each}/header.png`, '']);
  expect(findingsOf('![a](/img/harbour/header.png)', { ...options, files: Object.fromEntries(folders) })).toMatchObject(
    [{ fixes: [] }],
  );
});

test('broken-picture: behind the base URL of the configuration', () => {
  const files = { '_config.yml': 'baseurl: /notes\n', 'img/a.png': '' };
  expect(lint('![a](/notes/img/a.png)', { ...options, files })).toEqual([]);
  expect(lint('![a](/notes/img/A.png)', { ...options, files })).toHaveLength(1);
});
