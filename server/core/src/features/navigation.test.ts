import { expect, test } from 'vitest';
import { SymbolKind } from 'vscode-languageserver-types';
import { definition } from './definition.ts';
import { documentLinks } from './documentLinks.ts';
import { documentSymbols, foldingRanges } from './sections.ts';
import { atCursor } from './testing.ts';

const head = '---\ntitle: x\n---\n';

test.each([
  ['heading', '[a](#b‸)\n\n# B\n', '# B'],
  ['explicit id', '[a](#o‸wn)\n\n# B {#own}\n', '# B {#own}'],
  ['id of an attribute list', '[a](#p‸)\n\ntext\n{: #p}\n', 'text'],
  ['id with an accent', '[a](#‸été)\n\n# Été\n', '# Été'],
  ['encoded id', '[a](#‸%C3%A9t%C3%A9)\n\n# Été\n', '# Été'],
  ['the second of two', '[a](#b-1‸)\n\n# B\n\n# B!\n', '# B!'],
])('a link leads to its section: %s', (_name, source, expected) => {
  const { post, site, offset } = atCursor(head + source);
  const start = post.text.indexOf(expected);
  const range = post.lines.rangeOf({ start, end: start + expected.length });
  expect(definition(post, site, offset)).toEqual({ uri: post.uri, range });
  expect(documentLinks(post)).toMatchObject([{ target: `${post.uri}#L${range.start.line + 1}` }]);
});

test.each([
  ['no such id', '[a](#‸c)\n\n# B\n'],
  ['another page', '[a](b‸.html#b)\n\n# B\n'],
])('no place in the post: %s', (_name, source) => {
  const { post, site, offset } = atCursor(head + source);
  expect(definition(post, site, offset)).toBe(null);
  expect(documentLinks(post)).toEqual([]);
});

test('an author id leads to the data file', () => {
  const authors = 'ada:\n  name: A\nbob:\n  name: B\n';
  const { post, site, offset } = atCursor('---\nauthors: [ada, b‸ob]\n---\n', {
    files: { '_data/authors.yml': authors },
  });
  expect(definition(post, site, offset)).toEqual({
    uri: 'file:///blog/_data/authors.yml',
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
  });
});

test('sections fold up to the line before the next one', () => {
  const { post } = atCursor(`${head}# A\n\n## B\n\ntext\n\n# C\n‸`);
  const folds = foldingRanges(post).map(({ startLine, endLine }) => [startLine, endLine]);
  expect(folds).toEqual([
    [0, 2],
    [3, 8],
    [5, 8],
  ]);
});

test('the outline names sessions by their titles', () => {
  const source =
    '# Day 1\n\n## Keynote: Tides by [Ada Brandt](https://a.example)\n\n### Ebb\n\n## Moons\n\nThis talk was dark.\n‸';
  const { post } = atCursor(`---\ncategory: Conference\n---\n${source}`);
  expect(documentSymbols(post)).toMatchObject([
    {
      name: 'Day 1',
      kind: SymbolKind.Namespace,
      children: [
        {
          name: 'Tides',
          detail: 'Ada Brandt',
          kind: SymbolKind.Event,
          children: [{ name: 'Ebb', kind: SymbolKind.String }],
        },
        { name: 'Moons', kind: SymbolKind.Event },
      ],
    },
  ]);
});

test('the outline is nested by level', () => {
  const { post } = atCursor(`${head}# A\n\n### B\n\n## C\n\n# D\n‸`);
  expect(documentSymbols(post)).toMatchObject([
    { name: 'A', children: [{ name: 'B', children: [] }, { name: 'C' }] },
    { name: 'D', children: [] },
  ]);
});
