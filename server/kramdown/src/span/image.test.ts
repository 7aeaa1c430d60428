import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('image: is read', () => {
  test.each([
    ['![a](b)', 'image‹![a](b)› → b (a)'],
    ['![a *b* [c]](d "e")', 'image‹![a *b* [c]](d "e")› → d (a *b* [c]) "e"'],
    ['![a\\*](b){:.x}', 'image‹![a\\*](b)› → b (a*) class=x'],
    ['![a][r]\n\n[r]: /u "t"', 'image‹![a][r]› → /u (a) "t"'],
    ['[![a](b)](c)', 'link‹[![a](b)](c)› → c(image‹![a](b)› → b (a))'],
    ['![a ![b](c)](d)', 'image‹![a ![b](c)](d)› → d (a ![b](c))'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('image: is text', () => {
  test.each([
    ['![a', '‹![a›'],
    ['! [a](b)', '‹! › link‹[a](b)› → b(‹a›)'],
    ['![a [^1]](b)\n\n[^1]: n', '‹![a › footnoteReference‹[^1]› ‹](b)›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
