import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Link } from '../tree.ts';
import { outline } from './testing.ts';

function firstLink(text: string): Link {
  const link = parse(text).links.find((each) => each.type === 'link');
  if (link === undefined) throw new Error('no link');
  return link;
}

test('a list item, a quotation and a carriage return leave each span on its own characters', () => {
  const text = '> * x\r\n>   [a\r\n>   b](c\r\n>   "t"){:.x}\r\n';
  const { links, attributeLists } = parse(text);
  const link = firstLink(text);
  expect(links).toHaveLength(1);
  expect(text.slice(link.start, link.end)).toBe('[a\r\n>   b](c\r\n>   "t")');
  expect(text.slice(link.destinationSpan.start, link.destinationSpan.end)).toBe('c');
  expect(attributeLists.map(({ start, end }) => text.slice(start, end))).toEqual(['{:.x}']);
});

test('characters beyond the basic plane count as two', () => {
  expect(outline('🎉 *🎉* [🎉](🎉)')).toBe('‹🎉 › emphasis‹*🎉*›(‹🎉›) ‹ › link‹[🎉](🎉)› → 🎉(‹🎉›)');
});

test('values hold Liquid as it is written', () => {
  const link = firstLink('[a {{ b }}]({{ c | d }}/e "{{ f }}"){:k="{{ g }}"}');
  expect(link.destination).toBe('{{ c | d }}/e');
  expect(link.title).toBe('{{ f }}');
  expect(link.attributes).toEqual(new Map([['k', '{{ g }}']]));
  expect(link.children).toMatchObject([{ type: 'text', value: 'a {{ b }}' }]);
});

test('an attribute token stands where it is written', () => {
  const text = '[a](b){: .c.d#e k="v" r =}';
  const tokens = parse(text).attributeLists.flatMap((list) => list.tokens);
  expect(tokens.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['class', '.c.d'],
    ['id', '#e'],
    ['pair', 'k="v"'],
    ['reference', 'r'],
    ['dropped', '='],
  ]);
});

test.each([
  ['[a](b) \n {:.x} c', ' \n '],
  ['[a](b)\r\n{:.x} c', '\r\n'],
  ['* [a](b)\n  {:.x} c', '\n  '],
  ['> [a](b)\n> {:.x} c', null],
])('the gap between an element and a list that is text: %j', (text, gap) => {
  const [list] = parse(text).attributeLists;
  expect(list).toMatchObject({ target: null, loss: 'text' });
  expect(list?.gap ? text.slice(list.gap.start, list.gap.end) : null).toBe(gap);
});
