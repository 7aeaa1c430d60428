import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('entity: is read', () => {
  test.each([
    ['&amp; &copy; &apos;', "entity‹&amp;›=& ‹ › entity‹&copy;›=© ‹ › entity‹&apos;›='"],
    ['&#169; &#xA9;', 'entity‹&#169;›=© ‹ › entity‹&#xA9;›=©'],
    ['&lang;', 'entity‹&lang;›=〉'],
    ['&amp;lt;', 'entity‹&amp;›=& ‹lt;›'],
    ['a &foo; b', '‹a › entity‹&› ‹foo; b›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('entity: is text', () => {
  test.each([
    ['a & b', '‹a & b›'],
    ['&#XA9;', '‹&#XA9;›'],
    ['&;', '‹&;›'],
    ['AT&T', '‹AT&T›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
