import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('html span: is read', () => {
  test.each([
    ['x <b>*a*</b>', '‹x › html‹<b>*a*</b>› span(emphasis‹*a*›(‹a›))'],
    ['x <B Class="a" class="b">a</B>', '‹x › html‹<B Class="a" class="b">a</B>› span class=b(‹a›)'],
    ['x <br> <br/>', '‹x › html‹<br>› raw ‹ › html‹<br/>› raw'],
    ['x <img src="a" alt="b">', '‹x › html‹<img src="a" alt="b">› raw src=a alt=b'],
    [
      'x <code>*a* <i>b</i> &amp;</code>',
      '‹x › html‹<code>*a* <i>b</i> &amp;</code>› raw(‹*a* › html‹<i>b</i>› raw(‹b›) ‹ &amp;›)',
    ],
    ['x <foo A=b>*a*</foo>', '‹x › html‹<foo A=b>*a*</foo>› raw A=b(‹*a*›)'],
    ['x <b markdown="0">*a*</b>', '‹x › html‹<b markdown="0">*a*</b>› raw(‹*a*›)'],
    ['x <code markdown="span">*a*</code>', '‹x › html‹<code markdown="span">*a*</code>› span(emphasis‹*a*›(‹a›))'],
    ['x <!-- *a* --> y', '‹x › htmlComment‹<!-- *a* -->› ‹ y›'],
    ['x <b>a', '‹x › html‹<b>a› span(‹a›)'],
    ['x <b a="c\nd">e</b>{:.y}', '‹x › html‹<b a="c\nd">e</b>› span a=c d class=y(‹e›)'],
    ['*a <b>c* d</b>*', 'emphasis‹*a <b>c* d</b>*›(‹a › html‹<b>c* d</b>› span(‹c* d›))'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('html span: is text', () => {
  test.each([
    ['x </b>', '‹x </b>›'],
    ['x <div>a</div>', '‹x <div>a</div>›'],
    ['x <a href=/b>c', '‹x <a href=/b>c›'],
    ['x <b a="1"b="2">', '‹x <b a=› smartQuote‹"›=” ‹1› smartQuote‹"›=” ‹b=› smartQuote‹"›=” ‹2› smartQuote‹"›=” ‹>›'],
    ['x <1>', '‹x <1>›'],
    ['x <!-- a', '‹x <!› typographicSymbol‹--›=– ‹ a›'],
    ['x <?php ?>', '‹x <?php ?>›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
