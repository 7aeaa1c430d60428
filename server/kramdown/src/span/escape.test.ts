import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('escape: is read', () => {
  test.each([
    ['\\*a\\*', '‹\\*a\\*›=*a*'],
    ['\\[a](b)', '‹\\[a](b)›=[a](b)'],
    ['\\`a` \\_ \\# \\| \\~ \\=', '‹\\`a` \\_ \\# \\| \\~ \\=›=`a` _ # | ~ ='],
    ['\\\\', '‹\\\\›=\\'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('escape: is text', () => {
  test.each([['\\a \\/ \\@ \\% \\& \\, \\;', '‹\\a \\/ \\@ \\% \\& \\, \\;›']])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
