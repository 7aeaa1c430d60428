import { parse, plainText } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import { code, markdownText } from './markdownText.ts';

test.each([
  ['plain words, with (some) marks: a-b.', 'plain words, with (some) marks: a-b.'],
  ['`a` and b', '`a` and b'],
  ['*a* _b_ [c](d) <e> ![f](g)', '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\!\\[f\\](g)'],
  ['a\nb\u202Ec', 'a\\\\nb\\\\u202Ec'],
  ['@all and a@b.example', '@\u2060all and a@\u2060b.example'],
  ['fixes #12', 'fixes \\#\u206012'],
  ['https://a.example and www.b.example', 'https\u2060://a.example and www\u2060.b.example'],
  ['- a', '\u2060- a'],
  ['1. a', '\u20601. a'],
])('%j', (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a`', '`` `a` ``'],
])('code: %j', (text, expected) => {
  expect(code(text)).toBe(expected);
  expect(plainText(parse(`${expected}\n`)).trim()).toBe(text.trim());
});
