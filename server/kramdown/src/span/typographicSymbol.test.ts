import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('typographic symbol: is read', () => {
  test.each([
    ['a -- b --- c', '‹a › typographicSymbol‹--›=– ‹ b › typographicSymbol‹---›=— ‹ c›'],
    ['a----b', '‹a› typographicSymbol‹---›=— ‹-b›'],
    ['a....', '‹a› typographicSymbol‹...›=… ‹.›'],
    ['<<a>>', 'typographicSymbol‹<<›=« ‹a› typographicSymbol‹>>›=»'],
    ['<< a >>', 'typographicSymbol‹<< ›=«  ‹a› typographicSymbol‹ >>›= »'],
    ['a\\>>', '‹a› entity‹\\>›=> entity‹>›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('typographic symbol: is text', () => {
  test.each([
    ['a - b', '‹a - b›'],
    ['a.. b', '‹a.. b›'],
    ['\\-- a', '‹\\-- a›=-- a'],
    ['\\<\\<', '‹\\<\\<›=<<'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
