import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('strikethrough: is read', () => {
  test.each([
    ['~~a~~', 'strikethrough‹~~a~~›(‹a›)'],
    ['~~a *b*~~{:.x}', 'strikethrough‹~~a *b*~~› class=x(‹a › emphasis‹*b*›(‹b›))'],
    [
      '*a ~~b *c* d~~ e*',
      'emphasis‹*a ~~b *c* d~~ e*›(‹a › strikethrough‹~~b *c* d~~›(‹b › emphasis‹*c*›(‹c›) ‹ d›) ‹ e›)',
    ],
    ['~~~a~~~', '‹~› strikethrough‹~~a~~›(‹a›) ‹~›'],
    ['~~a ~~b~~', 'strikethrough‹~~a ~~b~~›(‹a ~~b›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('strikethrough: is text', () => {
  test.each([
    ['~a~', '‹~a~›'],
    ['~~ a~~', '‹~~ a~~›'],
    ['~~a ~~', '‹~~a ~~›'],
    ['~~~~', '‹~~~~›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
