import { expect, test } from 'vitest';
import type { TableOfContentsEntry } from '../protocol/tableOfContents.ts';
import { tableOfContents } from './tableOfContents.ts';
import { atCursor } from './testing.ts';

const head = '---\ntitle: x\n---\n\n';

function contents(source: string) {
  const { post } = atCursor(`${head}${source}‸`);
  return { post, toc: tableOfContents(post) };
}

test.each([
  ['none', 'text\n', []],
  ['nested', '# A\n\n## B\n\n# C\n', ['A #a', '  B #b', 'C #c']],
  ['left out', '# A\n{:.no_toc}\n\n# B\n', ['B #b']],
  ['a level skipped', '# A\n\n### B\n\n## C\n', ['A #a', '  B #b', '  C #c']],
  ['an id of its own', '# A {#own}\n', ['A #own']],
  ['decided by the build', '# A {{ page.title }}\n', ['A {{ page.title }} ?']],
])('entries: %s', (_name, source, expected) => {
  const outline = (entries: readonly TableOfContentsEntry[], indent = ''): string[] =>
    entries.flatMap(({ text, id, children }) => [
      `${indent}${text} ${id === null ? '?' : `#${id}`}`,
      ...outline(children, `${indent}  `),
    ]);
  expect(outline(contents(source).toc.entries)).toEqual(expected);
});

test('a section ends where the next entry of its level or above begins', () => {
  const { post, toc } = contents('# A\n\n## B\n\n# Left out\n{:.no_toc}\n\ntext\n\n# C\n');
  const [a, c] = toc.entries;
  const [b] = a?.children ?? [];
  const startOfC = post.lines.positionAt(post.text.indexOf('# C'));
  expect([a?.section.end, b?.section.end, c?.section.end]).toEqual([
    startOfC,
    startOfC,
    post.lines.positionAt(post.text.length),
  ]);
});

test('where {:toc} stands', () => {
  const { post, toc } = contents('* x\n{:.wide}\n\n- TOC\n{: .a toc}\n\n# A\n');
  const start = post.text.indexOf('{: .a toc}');
  expect(toc).toMatchObject({
    kind: 'generated',
    range: post.lines.rangeOf({ start, end: start + '{: .a toc}'.length }),
  });
  expect(contents('# A\n').toc).toMatchObject({ kind: 'none', range: null });
});

test('a list that is written by hand lists what it links to', () => {
  const { post, toc } = contents('* [One](#a)\n* [Two](#b)\n* [Three](#c)\n\n# A\n\n## deep\n\n# B\n\n# C\n\n# D\n');
  expect(toc).toMatchObject({
    kind: 'written',
    range: { start: post.lines.positionAt(post.text.indexOf('* [One]')) },
    entries: [{ id: 'a', children: [] }, { id: 'b' }, { id: 'c' }],
    headings: [
      { id: 'a', listed: true, children: [{ id: 'deep', listed: false }] },
      { id: 'b', listed: true },
      { id: 'c', listed: true },
      { id: 'd', listed: false },
    ],
  });
});

test('headings that are left out stand in their places', () => {
  const { toc } = contents('- TOC\n{:toc}\n\n# A\n{:.no_toc}\n\n## B\n\n# C\n');
  expect(toc.entries).toMatchObject([{ id: 'b' }, { id: 'c' }]);
  expect(toc.headings).toMatchObject([
    { id: 'a', listed: false, children: [{ id: 'b', listed: true }] },
    { id: 'c', listed: true },
  ]);
});
