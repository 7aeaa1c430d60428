import { expect, test } from 'vitest';
import { parsePost } from './parsePost.ts';
import { opaque } from './prose.ts';

test.each([
  ['words of a link', 'a [b c](d "e"){:.f} g', ['a ·b c············· g']],
  ['code and tags', '`a` b <i class="c">d</i>', ['··· b ·············d····']],
  [
    'a picture, a footnote, an autolink',
    '![a](b) c[^d] <http://e.f>\n\n[^d]: g *h*',
    ['······· c···· ············', 'g *h*'],
  ],
  ['Liquid', 'a {{ b }}\nc', ['a ·······\nc']],
  ['a heading', '## A [b](c) ##', ['A ·b····']],
  ['a table', '| a | `b` |\n|---|---|\n| c | d |', ['a', '···', 'c', 'd']],
  ['HTML that Markdown does not read', '<div>a</div>\n\nb', ['b']],
  ['an item and a quotation', '* a\n  b\n\n> c', ['a\n  b', 'c']],
])('the running text: %s', (_name, text, expected) => {
  const prose = parsePost({ uri: 'file:///a.md', version: 1, text, kind: 'post' }).prose();
  expect(prose.map((each) => each.text.replaceAll(opaque, '·').trim())).toEqual(expected);
  for (const each of prose) expect(each.text).toHaveLength(each.end - each.start);
});
