import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('hard break: is read', () => {
  test.each([
    ['a  \nb', '‹a› lineBreak‹  › ‹\nb›'],
    ['a\\\nb', '‹a› lineBreak‹\\› ‹\nb›'],
    ['a\\\\\nb', '‹a› lineBreak‹\\\\› ‹\nb›'],
    ['a   \nb', '‹a › lineBreak‹  › ‹\nb›'],
    ['a\\\\\\\nb', '‹a\\\\›=a\\ lineBreak‹\\› ‹\nb›'],
    ['*a  \nb*', 'emphasis‹*a  \nb*›(‹a› lineBreak‹  › ‹\nb›)'],
    ['`a`  \nb', 'codeSpan‹`a`›=a lineBreak‹  › ‹\nb›'],
    ['<b>a  \nb</b>', 'html‹<b>a  \nb</b>› span(‹a› lineBreak‹  › ‹\nb›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('hard break: is none', () => {
  test.each([
    ['a \nb', '‹a \nb›'],
    ['a\t\t\nb', '‹a\t\t\nb›'],
    ['`a  \nb`', 'codeSpan‹`a  \nb`›=a  \nb'],
    ['<b>a\\\nb</b>', 'html‹<b>a\\\nb</b>› span(‹a\\\nb›)'],
    ['a\\', '‹a\\›'],
    ['a  ', '‹a›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
