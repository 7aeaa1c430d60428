import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('footnote marker: is read', () => {
  test.each([
    ['a[^1]\n\n[^1]: n', '‹a› footnoteReference‹[^1]›'],
    ['a[^b-c]{:.x}\n\n[^b-c]: n', '‹a› footnoteReference‹[^b-c]›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('footnote marker: is text', () => {
  test.each([
    ['a[^2]', '‹a[^2]›'],
    ['a[^b c]\n\n[^b c]: n', '‹a[^b c]›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
