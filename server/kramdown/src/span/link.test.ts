import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('link: is read', () => {
  test.each([
    ['[a](b)', 'link‹[a](b)› → b(‹a›)'],
    ['[a](b "t")', 'link‹[a](b "t")› → b "t"(‹a›)'],
    ["[a](b 't \" s')", 'link‹[a](b \'t " s\')› → b "t " s"(‹a›)'],
    ['[a]()', 'link‹[a]()› → (‹a›)'],
    ['[a](<b)c>)', 'link‹[a](<b)c>)› → b)c(‹a›)'],
    ['[a]( b\n"t" )', 'link‹[a]( b\n"t" )› → b "t"(‹a›)'],
    ['[a](b(c)d)', 'link‹[a](b(c)d)› → b(c)d(‹a›)'],
    ['[a [b] c](d)', 'link‹[a [b] c](d)› → d(‹a [b] c›)'],
    ['[a *b* ![c](d)](e)', 'link‹[a *b* ![c](d)](e)› → e(‹a › emphasis‹*b*›(‹b›) ‹ › image‹![c](d)› → d (c))'],
    ['[a <http://b>](c)', 'link‹[a <http://b>](c)› → c(‹a › link‹<http://b>› → http://b(‹http://b›))'],
    ['[a](b "c) d")', 'link‹[a](b "c) d")› → b "c) d"(‹a›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('link: uses a definition', () => {
  test.each([
    ['[a][R]\n\n[r]: /u "t"', 'link‹[a][R]› → /u "t"(‹a›)'],
    ['[r][]\n\n[r]: /u', 'link‹[r][]› → /u(‹r›)'],
    ['[R]\n\n[r]: /u', 'link‹[R]› → /u(‹R›)'],
    ['[a]\n[r]\n\n[r]: /u', 'link‹[a]\n[r]› → /u(‹a›)'],
    ['[a b\n c]\n\n[a b c]: /u', 'link‹[a b\n c]› → /u(‹a b\n c›)'],
    ['[a\\_b]\n\n[a_b]: /u', 'link‹[a\\_b]› → /u(‹a\\_b›=a_b)'],
    ['[a][r]{:.x}\n\n[r]: /u\n{:.d}', 'link‹[a][r]› → /u class=d x(‹a›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('link: is text', () => {
  test.each([
    ['[a](b "")', '‹[a](b › smartQuote‹"›=“ smartQuote‹"›=” ‹)›'],
    ['[a](b', '‹[a](b›'],
    ['[a [b](c) d](e)', 'link‹[a [b](c) d](e)› → e(‹a [b](c) d›)'],
    ['[a](<b> c)', '‹[a](› html‹<b> c)› span(‹ c)›)'],
    ['[a[^1]b](c)\n\n[^1]: n', '‹[a› footnoteReference‹[^1]› ‹b](c)›'],
    ['[a] (b)', '‹[a] (b)›'],
    ['\\[a](b)', '‹\\[a](b)›=[a](b)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
