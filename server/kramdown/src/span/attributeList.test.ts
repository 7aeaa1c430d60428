import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('attribute list: touches its element', () => {
  test.each([
    ['[a](b){:.x #y k="v"}', 'link‹[a](b)› → b class=x id=y k=v(‹a›)'],
    ['**a**{:.x}{:.y}', 'strong‹**a**› class=x y(‹a›)'],
    ['`a`{:r}\n\n{:r: .x}', 'codeSpan‹`a`›=a class=x'],
    ['*a*{:.x\n.y}', 'emphasis‹*a*› class=x y(‹a›)'],
    ['<b class="a">c</b>{:.x}', 'html‹<b class="a">c</b>› span class=a x(‹c›)'],
    ['[a](b){:href="c" title="d"}', 'link‹[a](b)› → c "d"(‹a›)'],
    ['*a*{:k="\\}" .x}', 'emphasis‹*a*› k=} class=x(‹a›)'],
    ['*a*{: }', 'emphasis‹*a*›(‹a›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('attribute list: is lost', () => {
  test.each([
    ['"a"{:.x} b', 'smartQuote‹"›=“ ‹a› smartQuote‹"›=” ‹ b›'],
    ['a --{:.x}', '‹a › typographicSymbol‹--›=–'],
    ['a &amp;{:.x}', '‹a › entity‹&amp;›=&'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('attribute list: is text', () => {
  test.each([
    ['[a](b) {:.x} c', 'link‹[a](b)› → b(‹a›) ‹ {:.x} c›'],
    ['a{:.x}', '‹a{:.x}›'],
    ['*a*{:}', 'emphasis‹*a*›(‹a›) ‹{:}›'],
    ['a\\*{:.x}', '‹a\\*{:.x}›=a*{:.x}'],
    ['*a*{:.x', 'emphasis‹*a*›(‹a›) ‹{:.x›'],
    ['\\{:.x}', '‹\\{:.x}›={:.x}'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
