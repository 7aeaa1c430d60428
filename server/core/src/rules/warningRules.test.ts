import { expect, test } from 'vitest';
import { lint, marked } from './testing.ts';

test.each([
  ['undefined-link-reference', 'a definition is missing', '[a][⟦undefined-link-reference|b⟧]'],
  ['undefined-link-reference', 'brackets alone are another rule', '[a]'],
  ['brackets-without-link', 'brackets alone', '[⟦brackets-without-link|a⟧] and \\[d]\n\n[b][c]'],
  ['unclosed-html', 'a tag', '⟦unclosed-html|<div>⟧\na'],
  ['unclosed-html', 'a tag that Liquid writes', '{% highlight ruby %}\na'],
  ['unclosed-html', 'a tag without content', '<img src="a.png"><br>'],
  ['stray-end-tag', 'in text', 'a ⟦stray-end-tag|</span>⟧'],
  ['block-tag-in-text', 'a block in text', 'a ⟦block-tag-in-text|<div>⟧b</div>'],
  ['duplicate-html-attribute', 'a class twice', '<i class="a" ⟦duplicate-html-attribute|class="b"⟧>c</i>'],
  ['second-toc', 'two of them', '- a\n{:toc}\n\n- b\n{:⟦second-toc|toc⟧}'],
  ['attribute-reference-cycle', 'itself', '{:a: ⟦attribute-reference-cycle|a⟧}\n\nb\n{:a}'],
  ['broken-extension', 'without its end', '⟦broken-extension|{::comment}⟧\na'],
  ['broken-footnote', 'a footnote alone', 'a\n\n⟦broken-footnote|[^b]: c⟧'],
  ['duplicate-link-definition', 'the first of two', '[a]\n\n[a]: b\n⟦duplicate-link-definition|[a]⟧: c'],
  ['broken-footnote', 'a marker alone', 'a⟦broken-footnote|[^b]⟧'],
])('%s: %s', (rule, _name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: [rule] })).toEqual(expected);
});
