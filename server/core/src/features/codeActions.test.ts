import { expect, test } from 'vitest';
import type { Finding, Fix } from '../rules/rule.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { codeActions } from './codeActions.ts';

const uri = 'file:///blog/_posts/a.md';
const file = { lines: lineIndex('one two\nthree four\n') };

function fix(title: string, start: number, end: number, { safe = true, of = uri } = {}): Fix {
  return { title, safe, changes: [{ kind: 'edit', uri: of, edits: [{ span: { start, end }, text: 'X' }] }] };
}

function finding(rule: string, start: number, end: number, ...fixes: Fix[]): Finding {
  return { rule, severity: 'warning', span: { start, end }, message: 'm', fixes };
}

function actions(findings: readonly Finding[], start: number, end: number, only: readonly string[] | null = null) {
  return codeActions(
    file,
    findings,
    { start, end },
    {
      only,
      uri,
      showCommand: 'show',
      ruleUrl: (rule) => `https://rules.example/${rule}`,
      documentChanges: true,
      fileOf: (asked) => (asked.endsWith('missing') ? null : { lines: file.lines, version: asked === uri ? 3 : null }),
    },
  );
}

const titles = (...given: Parameters<typeof actions>): string[] => actions(...given).map(({ title }) => title);

test('a fix as the editor applies it, with the diagnostic that it mends', () => {
  expect(actions([finding('skipped-level', 8, 13, fix('Mend', 8, 13))], 9, 9)).toEqual([
    {
      title: 'Mend',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
          severity: 2,
          code: 'skipped-level',
          codeDescription: { href: 'https://rules.example/skipped-level' },
          source: 'lectern',
          message: 'm',
        },
      ],
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 3 },
            edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } }, newText: 'X' }],
          },
        ],
      },
    },
  ]);
});

test.each([
  ['in it', 1, 1, ['A']],
  ['at its end', 3, 3, ['A']],
  ['across two', 2, 5, ['A', 'B']],
  ['between', 8, 8, []],
])('only what is found where the cursor is: %s', (_name, start, end, expected) => {
  const findings = [finding('a', 0, 3, fix('A', 0, 3)), finding('b', 4, 7, fix('B', 4, 7))];
  expect(titles(findings, start, end)).toEqual(expected);
});

test('a choice and an unsafe fix are not preferred', () => {
  const choice = [finding('a', 0, 3, fix('A', 0, 3), fix('B', 0, 3))];
  const unsafe = [finding('a', 0, 3, fix('A', 0, 3, { safe: false }))];
  expect([...actions(choice, 0, 0), ...actions(unsafe, 0, 0)].map(({ isPreferred }) => isPreferred)).toEqual([
    false,
    false,
    false,
  ]);
});

test('what edits a file that nobody knows is not offered', () => {
  expect(titles([finding('a', 0, 3, fix('A', 0, 3, { of: 'file:///missing' }))], 0, 0)).toEqual([]);
});

test('what a fix writes into another file is shown, blank lines around it left out', () => {
  const other = 'file:///blog/_data/authors.yml';
  const change = {
    kind: 'edit',
    uri: other,
    edits: [{ span: { start: 18, end: 18 }, text: '\n\na:\n  b:\n' }],
  } as const;
  const [shown] = actions([finding('a', 0, 3, { title: 'A', safe: false, changes: [change] })], 0, 0);
  expect(shown?.command).toMatchObject({
    command: 'show',
    arguments: [other, { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } }],
  });
  const create = { kind: 'create', uri: other, text: 'a:\n' } as const;
  const [created] = actions([finding('a', 0, 3, { title: 'A', safe: false, changes: [create] })], 0, 0);
  expect(created?.command?.arguments).toEqual([
    other,
    { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
  ]);
});

test('all of a kind: from two on, safe ones only, in one edit in the order of the text', () => {
  const all = [
    finding('a', 8, 13, fix('A', 8, 13)),
    finding('a', 0, 3, fix('A', 0, 3)),
    finding('a', 4, 7, fix('A', 4, 7, { safe: false })),
  ];
  const [, together] = actions(all, 0, 0);
  expect(together?.title).toBe('Fix all of this kind in the file');
  expect(together?.diagnostics).toHaveLength(2);
  const [change] = together?.edit?.documentChanges ?? [];
  expect(change && 'edits' in change ? change.edits.map(({ range }) => range.start) : []).toEqual([
    { line: 0, character: 0 },
    { line: 1, character: 0 },
  ]);
  expect(titles(all.slice(1), 0, 0)).toEqual(['A']);
});

test.each([
  ['not unasked', null, ['A']],
  ['by its name', ['source.fixAll.lectern'], ['Fix all that Lectern can fix safely']],
  ['by its parent', ['source.fixAll'], ['Fix all that Lectern can fix safely']],
  ['by its grandparent', ['source'], ['Fix all that Lectern can fix safely']],
  ['not another tool’s', ['source.fixAll.other'], []],
  ['not the organising of imports', ['source.organizeImports'], []],
  ['quick fixes', ['quickfix'], ['A']],
  ['everything', [''], ['A', 'Fix all that Lectern can fix safely']],
])('what the editor asks for: %s', (_name, only, expected) => {
  expect(titles([finding('a', 0, 3, fix('A', 0, 3))], 0, 0, only)).toEqual(expected);
});

test('of fixes that touch the same text the first is taken', () => {
  const [all] = actions([finding('a', 0, 7, fix('A', 0, 7)), finding('b', 4, 7, fix('B', 4, 7))], 0, 0, [
    'source.fixAll',
  ]);
  const [change] = all?.edit?.documentChanges ?? [];
  expect(change && 'edits' in change ? change.edits : []).toHaveLength(1);
});

test('a menu renders no Markdown, so titles have no backticks', () => {
  expect(titles([finding('a', 0, 3, fix('Change it to `ada`', 0, 3), fix('Add ``a`b`` here', 0, 3))], 0, 0)).toEqual([
    'Change it to ada',
    'Add ``a`b`` here',
  ]);
});
