import { expect, test } from 'vitest';
import { readValues } from './readValues.ts';

test.each([
  ['title: A\ntags: [b, "c"]\n', { title: 'A', tags: ['b', 'c'] }],
  ['date: 2026-05-04 00:30:00 +0200\nat: [2026-05-04]\n', { date: '2026-05-04 00:30:00 +0200', at: ['2026-05-04'] }],
  ['a: yes\nb: n\nc: 010\n', { a: true, b: 'n', c: 8 }],
  ['a: 1\na: 2\n', { a: 2 }],
  ['a: &x {b: 1}\nc: {<<: *x, d: 2}\n', { a: { b: 1 }, c: { b: 1, d: 2 } }],
  ['', {}],
  ['- a\n', {}],
  ['title: a: b\n', {}],
])('%j', (source, values) => {
  expect(readValues(source)).toEqual(values);
});

test.each([
  ['lists without bottom', `a: ${'['.repeat(30_000)}`],
  ['lists deeper than anybody writes', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
  ['a text longer than anybody writes', `a: ${'b'.repeat(70_000)}`],
])('nothing of %s', (_name, source) => {
  expect(readValues(source)).toEqual({});
});

test('aliases that unfold to very much stop at a bound', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  const values = readValues(['a0: &a0 [x]', ...lines, 'title: Calm'].join('\n'));
  expect(values.title).toBe('Calm');
  expect(JSON.stringify(values).length).toBeLessThan(1_000_000);
});
