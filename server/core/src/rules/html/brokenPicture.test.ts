import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

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

test('broken-picture: behind the base URL of the configuration', () => {
  const files = { '_config.yml': 'baseurl: /notes\n', 'img/a.png': '' };
  expect(lint('![a](/notes/img/a.png)', { ...options, files })).toEqual([]);
  expect(lint('![a](/notes/img/A.png)', { ...options, files })).toHaveLength(1);
});
