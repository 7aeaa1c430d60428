import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const files = { '.lectern.yml': 'frontMatter: {order: [layout, title, image, tags]}\n' };
const options = { files, rules: ['misordered-key'] };

test.each([
  ['in order', 'layout: a\ntitle: b\ntags: c\n'],
  ['others anywhere', 'x: 1\nlayout: a\ny: 1\ntags: c\nz: 1\n'],
  ['one moved up', '⟦misordered-key|tags⟧: c\nlayout: a\ntitle: b\nimage: d\n'],
  ['two swapped', 'layout: a\nimage: b\n⟦misordered-key|title⟧: c\n'],
  ['YAML cannot read it', 'title: [a\nlayout: b\n'],
])('misordered-key: %s', (_name, source) => {
  const { text, expected } = marked(`---\n${source}---\n`);
  // of two that are swapped, either may be said to stand wrong
  const found = lint(text, options).map(({ rule }) => rule);
  expect(found).toEqual(expected.map(({ rule }) => rule));
  expectFixesToMend(text, options);
});

test.each([
  [
    'tags:\n  - a\n  - b\nlayout: x\ntitle: |\n  two\n\n  lines\nimage: y',
    'layout: x\ntitle: |\n  two\n\n  lines\nimage: y\ntags:\n  - a\n  - b',
  ],
  ['title: a\r\nextra: b\r\nlayout: c', 'layout: c\r\ntitle: a\r\nextra: b'],
])('misordered-key: moves whole entries of %j', (before, after) => {
  const newline = before.includes('\r') ? '\r\n' : '\n';
  const around = (keys: string): string => ['---', keys, '---', ''].join(newline);
  expect(fixed(around(before), 'Put the keys in order', options)).toBe(around(after));
});

test.each(['title: a # why\n# so\nlayout: b\n', 'title: &t a\nlayout: *t\n'])(
  'misordered-key: moves nothing in %j, which could lose its meaning',
  (source) => {
    expect(findingsOf(`---\n${source}---\n`, options).map(({ fixes }) => fixes)).toEqual([[]]);
  },
);

const others = (count: number, keys: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`_posts/2026-01-0${index + 1}-a.md`, `---\n${keys}---\n`]),
  );

test.each([
  ['five others', others(5, 'layout: a\ntitle: b\n'), ['misordered-key']],
  ['four others', others(4, 'layout: a\ntitle: b\n'), []],
  [
    'as many the other way',
    {
      ...others(5, 'layout: a\ntitle: b\n'),
      ...Object.fromEntries(
        Object.entries(others(6, 'title: b\nlayout: a\n')).map(([path, text]) => [path.replace('-a', '-b'), text]),
      ),
    },
    [],
  ],
])('misordered-key: goes by the blog: %s', (_name, blog, expected) => {
  const found = lint('---\ntitle: a\nlayout: b\n---\n', { files: blog }).map(({ rule }) => rule);
  expect(found.filter((rule) => rule === 'misordered-key')).toEqual(expected);
});
