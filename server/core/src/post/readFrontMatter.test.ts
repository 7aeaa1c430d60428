import { plainValues } from '@lectern/yaml/plainValues.ts';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parsePost } from './parsePost.ts';
import { readMapping } from './readFrontMatter.ts';

const read = (text: string) => parsePost({ uri: 'file:///a.md', version: 1, text, kind: 'post' });

test('gives keys, values and items with the text that they cover', () => {
  const text =
    '\uFEFF---\r\ntitle: "Tide: in"\r\nauthors: [ada, \'kofi\']\r\ntags:\r\n  - a b\r\nempty:\r\n---\r\nText';
  const { frontMatter, body } = read(text);
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  expect(
    frontMatter?.entries.map(({ key, keySpan, valueSpan, items }) => [
      key,
      slice(keySpan),
      slice(valueSpan),
      items.map(({ span }) => slice(span)),
    ]),
  ).toEqual([
    ['title', 'title', '"Tide: in"', []],
    ['authors', 'authors', "[ada, 'kofi']", ['ada', "'kofi'"]],
    ['tags', 'tags', '- a b', ['a b']],
    ['empty', 'empty', null, []],
  ]);
  expect(frontMatter?.values).toEqual({ title: 'Tide: in', authors: ['ada', 'kofi'], tags: ['a b'], empty: null });
  expect(slice(body)).toBe('Text');
});

test.each([
  ['comments: yes', { comments: true }],
  ['on: 1', { on: 1 }],
  ['date: 2026-05-04', { date: new Date(Date.UTC(2026, 4, 4)) }],
  ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['answer: y', { answer: 'y' }],
  ['tags: [\n  a,\n  b\n]\nlayout: c', { tags: ['a', 'b'], layout: 'c' }],
  ["title: 'a\nb'", { title: 'a b' }],
  ["title: It's\ntags: [\na]", { title: "It's", tags: ['a'] }],
  ['a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n<<: *x', { a: { b: 1, c: 2 }, b: 1, c: 2, d: { b: 1, c: 3 } }],
  ['a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
  ['a: {__proto__: 1}', JSON.parse('{"a": {"__proto__": 1}}')],
  ['', {}],
  ['# only this', {}],
])('reads %j as Ruby does', (yaml, values) => {
  expect(readMapping(yaml)).toMatchObject({ values, problems: [] });
});

test('reads what it can beside what it cannot', () => {
  const { values, problems } = readMapping('layout: post\ntitle: a: b\ntags: [c]\n');
  expect(problems.map(({ code }) => code)).toEqual(['BLOCK_AS_IMPLICIT_KEY']);
  expect(values).toEqual({ layout: 'post', title: 'a: b', tags: ['c'] });
});

test('does not unfold what would have no end', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair]))
    laughs.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
  expect(readMapping(laughs.join('\n')).problems.map(({ code }) => code)).toContain('BAD_ALIAS');
});

test.each([
  ['nothing', 'a: *b'],
  ['what comes later', 'a: *b\nc: &b 1'],
  ['what it lies in', 'a: &b [*b]'],
])('an alias for %s is a problem', (_name, yaml) => {
  const { problems } = readMapping(yaml);
  expect(problems.map(({ span, code }) => [code, yaml.slice(span.start, span.end)])).toEqual([['BAD_ALIAS', '*b']]);
});

test('reads each node once, however many aliases there are', () => {
  const steps = (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => `k${index}: [*x, &y${index} 1, *y${index}]`);
    return plainValues(parseDocument(`a: &x [1, 2]\n${lines.join('\n')}`)).steps;
  };
  expect(steps(400) - steps(200)).toBe(steps(600) - steps(400));
});

test('does not read front matter of more than 64 KiB', () => {
  const { frontMatter } = read(`---\na: ${'b'.repeat(65_536)}\n---\nText`);
  expect(frontMatter?.problems.map(({ message }) => message)).toEqual(['This front matter is longer than 64 KiB']);
  expect(read(`---\na: ${'b'.repeat(65_000)}\n---\nText`).frontMatter?.entries).toHaveLength(1);
});

test('reads front matter again only when its text changed', () => {
  const source = { uri: 'file:///a.md', version: 1, kind: 'post' } as const;
  const first = parsePost({ ...source, text: '---\na: b\n---\nText' });
  const same = parsePost({ ...source, text: '---\na: b\n---\nOther' }, { previous: first });
  const other = parsePost({ ...source, text: '---\na: c\n---\nText' }, { previous: same });
  expect(same.frontMatter).toBe(first.frontMatter);
  expect(other.frontMatter?.values).toEqual({ a: 'c' });
});

test.each([
  ['a: [b,, c]', ['There is no value in front of this comma: one of the two is too many']],
  [`a: ${'['.repeat(100_000)}`, ['Lists and mappings lie here too deep in one another']],
  [`${'- '.repeat(1000)}a`, ['Lists and mappings lie here too deep in one another']],
  ['a: 1\nb: {c: 1, c: 2}\na: 2', ['The key `c` stands here a second time', 'The key `a` stands here a second time']],
  [`a: "${'['.repeat(1000)}"`, []],
])('says of %.40j what is wrong', (yaml, messages) => {
  expect(
    readMapping(yaml)
      .problems.map(({ message }) => message)
      .toSorted(),
  ).toEqual(messages.toSorted());
});
