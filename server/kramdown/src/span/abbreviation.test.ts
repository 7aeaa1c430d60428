import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('abbreviation: is read', () => {
  test.each([
    ['The HTML x\n\n*[HTML]: Hyper', '‹The › abbreviation‹HTML› ‹ x›'],
    ['HTML-5 éHTML\n\n*[HTML]: Hyper', 'abbreviation‹HTML› ‹-5 é› abbreviation‹HTML›'],
    [
      '*HTML* [HTML](u)\n\n*[HTML]: Hyper\n{:.x}',
      'emphasis‹*HTML*›(abbreviation‹HTML› class=x) ‹ › link‹[HTML](u)› → u(abbreviation‹HTML› class=x)',
    ],
    ['a AB C d\n\n*[AB]: x\n*[AB C]: y', '‹a › abbreviation‹AB C› ‹ d›'],
    ['\\*HTML\n\n*[HTML]: Hyper', '‹\\*›=* abbreviation‹HTML›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('abbreviation: is text', () => {
  test.each([
    ['HTML5 XHTML\n\n*[HTML]: Hyper', '‹HTML5 XHTML›'],
    ['html `HTML`\n\n*[HTML]: Hyper', '‹html › codeSpan‹`HTML`›=HTML'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
