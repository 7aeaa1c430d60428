import type { ChecklistEntry } from '@lectern/core/protocol/checklist.ts';
import { expect, test } from 'vitest';
import {
  boxHint,
  checklistNodes,
  contextOfItem,
  countOf,
  descriptionOf,
  movedTicks,
  spokenItem,
  summary,
} from './checklistModel.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const entry: ChecklistEntry = {
  id: 'a',
  title: 'A',
  level: 'required',
  state: 'ticked',
  note: null,
  asksWeb: false,
  problems: [],
};
const problem = { message: 'x', severity: 'error', range, fixable: true } as const;
const failed: ChecklistEntry = {
  ...entry,
  id: 'f',
  state: 'failed',
  problems: [problem, { ...problem, fixable: false }],
};
const judge: ChecklistEntry = {
  ...entry,
  id: 'j',
  state: 'judge',
  note: 'for a person to judge',
  level: 'recommended',
};

test('a tick by hand counts where nothing else decides', () => {
  const items = [entry, failed, judge];
  const before = checklistNodes({ items }, new Set());
  const after = checklistNodes({ items }, new Set(['f', 'j']));
  expect(before.map(({ state }) => state)).toEqual(['ticked', 'failed', 'judge']);
  expect(after.map(({ state }) => state)).toEqual(['ticked', 'failed', 'tickedByHand']);
  expect([countOf(before), countOf(after)]).toEqual(['1/3', '2/3']);
  expect([summary(before), summary(after), summary(after.slice(0, 1))]).toEqual([
    '1 of 3 points is ticked, 1 fails, 1 is for you to judge',
    '2 of 3 points are ticked, 1 fails',
    'Every point holds',
  ]);
});

test('a point that the web decides is not for a person to judge', () => {
  const links = { ...judge, id: 'l', asksWeb: true, note: 'not asked yet' };
  const nodes = checklistNodes({ items: [entry, judge, links, { ...links, id: 'm' }] }, new Set());
  expect(summary(nodes.slice(0, 3))).toBe('1 of 3 points is ticked, 1 is for you to judge, 1 waits for the web');
  expect(summary(nodes)).toBe('1 of 4 points is ticked, 1 is for you to judge, 2 wait for the web');
  expect(summary(checklistNodes({ items: [entry, links] }, new Set(['l'])))).toBe('Every point holds');
});

test('a box says why it is empty, and what to do', () => {
  const links = { ...judge, asksWeb: true, note: 'not asked yet' };
  const nodes = [
    ...checklistNodes({ items: [judge, links] }, new Set()),
    ...checklistNodes({ items: [judge] }, new Set(['j'])),
  ];
  expect(nodes.map(boxHint)).toEqual([
    'for a person to judge: tick it once you have looked',
    'not asked yet: ask the web by the globe, or tick it once you have looked',
    'Ticked by you',
  ]);
});

test.each([
  [entry, [], '', 'Holds: A', 'ticked'],
  [failed, [], '2 problems', 'Fails: A, 2 problems', 'failed.fixable'],
  [{ ...failed, problems: failed.problems.slice(1) }, [], '1 problem', 'Fails: A, 1 problem', 'failed'],
  [{ ...failed, problems: [], note: 'none is named' }, [], 'none is named', 'Fails: A, none is named', 'failed'],
  [judge, [], 'to judge · recommended', 'To judge: A, for a person to judge · recommended', 'judge'],
  [judge, ['j'], 'ticked by you · recommended', 'Holds: A, ticked by you · recommended', 'tickedByHand'],
  [{ ...judge, asksWeb: true, note: null }, [], 'recommended', 'To judge: A, recommended', 'judge.web'],
])('what is said of a point: %j', (item, byHand, description, spoken, context) => {
  const [node] = checklistNodes({ items: [item] }, new Set(byHand));
  if (node === undefined) throw new Error('no node');
  expect([descriptionOf(node), spokenItem(node), contextOfItem(node)]).toEqual([description, spoken, context]);
});

test.each([
  ['a file', [{ from: 'file:///b/_drafts/a.md', to: 'file:///b/_posts/2026-01-02-a.md' }], '_posts/2026-01-02-a.md'],
  ['a folder', [{ from: 'file:///b/_drafts', to: 'file:///b/_ideas' }], '_ideas/a.md'],
  ['another file', [{ from: 'file:///b/_drafts/a', to: 'file:///b/_ideas/a' }], '_drafts/a.md'],
])('ticks go with the post that is renamed: %s', (_name, moves, expected) => {
  const ticks = { 'file:///b/_drafts/a.md': ['j'], 'file:///b/about.md': ['a'] };
  expect(movedTicks(ticks, moves)).toEqual({ [`file:///b/${expected}`]: ['j'], 'file:///b/about.md': ['a'] });
});
