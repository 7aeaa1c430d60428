import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('smart quote: before a word', () => {
  test.each([
    ['"a"', 'smartQuote‹"›=“ ‹a› smartQuote‹"›=”'],
    ["'a'", "smartQuote‹'›=‘ ‹a› smartQuote‹'›=’"],
    ['x "a"', '‹x › smartQuote‹"›=“ ‹a› smartQuote‹"›=”'],
    ['("a")', '‹(› smartQuote‹"›=“ ‹a› smartQuote‹"›=” ‹)›'],
    ['`a`"b"', 'codeSpan‹`a`›=a smartQuote‹"›=“ ‹b› smartQuote‹"›=”'],
    ['*a*"b"', 'emphasis‹*a*›(‹a›) smartQuote‹"›=“ ‹b› smartQuote‹"›=”'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('smart quote: behind a word', () => {
  test.each([
    ["it's", "‹it› smartQuote‹'›=’ ‹s›"],
    ['a="b"', '‹a=› smartQuote‹"›=” ‹b› smartQuote‹"›=”'],
    ["the dogs' x", "‹the dogs› smartQuote‹'›=’ ‹ x›"],
    ['5"', '‹5› smartQuote‹"›=”'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('smart quote: by what follows', () => {
  test.each([
    ['"*a*"', 'smartQuote‹"›=“ emphasis‹*a*›(‹a›) smartQuote‹"›=”'],
    ['"?"', 'smartQuote‹"›=” ‹?› smartQuote‹"›=”'],
    ['"...a"', 'smartQuote‹"›=“ typographicSymbol‹...›=… ‹a› smartQuote‹"›=”'],
    ['"\'a\' b"', 'smartQuote‹"›=“ smartQuote‹\'›=‘ ‹a› smartQuote‹\'›=’ ‹ b› smartQuote‹"›=”'],
    ["'90s", "smartQuote‹'›=’ ‹90s›"],
    ["x '90s", "‹x › smartQuote‹'›=’ ‹90s›"],
    ['""a""', '‹"› smartQuote‹"›=” ‹a› smartQuote‹"›=” smartQuote‹"›=”'],
    ['" a', 'smartQuote‹"›=” ‹ a›'],
    ["*a*'s b", "emphasis‹*a*›(‹a›) smartQuote‹'›=’ ‹s b›"],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('smart quote: is text', () => {
  test.each([['\\"a\\"', '‹\\"a\\"›="a"']])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
