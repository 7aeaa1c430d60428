import { describe, expect, test } from 'vitest';
import { readEndTag, readStartTag } from './tag.ts';

/** Name, attributes and what of the text the tag covers. */
function sketch(text: string): string | null {
  const tag = readStartTag(text, 0, text.length);
  if (tag === null) return null;
  const attributes = tag.attributes.map(
    ({ name, value }) => ` ${name}${value === null ? '' : `=${text.slice(value.start, value.end)}`}`,
  );
  return `${tag.name}${attributes.join('')}${tag.selfClosing ? ' /' : ''} ‹${text.slice(tag.start, tag.end)}›`;
}

describe('a start tag', () => {
  test.each([
    ['<b>c', 'b ‹<b>›'],
    ['<B Class="a">', 'b class=a ‹<B Class="a">›'],
    ['<Foo Bar="a">', 'Foo Bar=a ‹<Foo Bar="a">›'],
    ["<a:b c:d='e' f>", "a:b c:d=e f ‹<a:b c:d='e' f>›"],
    ['<a\nb = c\td= "e">', 'a b=c d=e ‹<a\nb = c\td= "e">›'],
    ['<br/>', 'br / ‹<br/>›'],
    ['<a b=c />', 'a b=c / ‹<a b=c />›'],
    ['<é>', 'é ‹<é>›'],
  ])('%j', (text, expected) => {
    expect(sketch(text)).toBe(expected);
  });
});

describe('no start tag', () => {
  test.each(['<1>', '< a>', '<a', '<a b', '<a b="c>', '<a "b">', '<a b=/c>', '<a b="1"c="2">', '<a: b>', '<a / >'])(
    '%j',
    (text) => {
      expect(sketch(text)).toBeNull();
    },
  );

  test('that goes beyond the limit', () => {
    expect(readStartTag('<a b="c">', 0, 8)).toBeNull();
  });
});

test('an end tag', () => {
  expect(readEndTag('</B\n>', 0, 5)).toEqual({ name: 'b', end: 5 });
  expect(readEndTag('</b c>', 0, 6)).toBeNull();
});
