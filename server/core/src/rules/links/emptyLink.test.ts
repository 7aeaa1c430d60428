import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['no address', '⟦empty-link|[a]()⟧'],
  ['blanks for an address', '⟦empty-link|[a]( )⟧'],
  ['HTML', '⟦empty-link|<a href="">⟧a</a>'],
  ['no text', '⟦empty-link|[](b)⟧'],
  ['a picture as text', '[![](a.png)](b)'],
  ['right', '[a](b) <http://c.example> <a href="#">d</a>'],
  ['an anchor', '<a name="b"></a>'],
  ['Liquid', '[a]({{ b }})'],
  ['only a picture whose text is empty', '[![](a.png)](b)'],
])('empty-link: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['empty-link'] })).toEqual(expected);
});
