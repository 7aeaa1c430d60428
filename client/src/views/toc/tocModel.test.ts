import type { TableOfContents, TableOfContentsEntry } from '@lectern/core/protocol/tableOfContents.ts';
import { expect, test } from 'vitest';
import { currentNode, flatten } from '../sections/sectionNodes.ts';
import { contextOf, looksTheSame, notice, spokenLabel, tocNodes, tooltip } from './tocModel.ts';

/** Sections given by their lines: a heading of ten characters on the first, the end behind the last. */
function entry(
  text: string,
  level: number,
  [from, to]: [number, number],
  ...children: TableOfContentsEntry[]
): TableOfContentsEntry {
  return {
    text,
    id: text.toLowerCase(),
    level,
    listed: true,
    range: { start: { line: from, character: 0 }, end: { line: from, character: 10 } },
    section: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    children,
  };
}

const entries = [
  entry('Day 1', 1, [10, 30], entry('Keynote', 2, [12, 20]), entry('Lunch', 2, [20, 30])),
  entry('Day 2', 1, [30, 50], entry('Keynote', 2, [35, 50])),
];
const toc: TableOfContents = { kind: 'generated', range: null, entries, headings: entries };

test.each([
  [9, null],
  [10, 'Day 1'],
  [11, 'Day 1'],
  [12, 'Keynote'],
  [20, 'Lunch'],
  [30, 'Day 2'],
  [49, 'Keynote'],
  [50, 'Keynote'],
])('a cursor on line %i stands in %s', (line, expected) => {
  expect(currentNode(tocNodes(toc), { line, character: 0 })?.entry.text ?? null).toBe(expected);
});

test('keys are unique, and nodes know their parents', () => {
  const nodes = flatten(tocNodes(toc));
  expect(new Set(nodes.map(({ key }) => key)).size).toBe(5);
  expect(nodes.map(({ parent }) => parent?.entry.text ?? null)).toEqual([null, 'Day 1', 'Day 1', null, 'Day 2']);
});

test('a text that moved looks the same, a renamed one does not', () => {
  const moved = { ...toc, entries: [entry('Day 1', 1, [11, 31])] };
  expect(looksTheSame(tocNodes({ ...toc, entries: [entry('Day 1', 1, [10, 30])] }), tocNodes(moved))).toBe(true);
  expect(looksTheSame(tocNodes(toc), tocNodes(moved))).toBe(false);
});

test('what is said and shown of an entry', () => {
  const [day] = tocNodes(toc);
  if (day === undefined) throw new Error('no entry');
  expect(spokenLabel(day, false)).toBe('Level 1, Day 1, id day 1');
  expect(spokenLabel(day, true)).toBe('Level 1, Day 1, id day 1, current section');
  expect(tooltip(day)).toBe('Day 1\n#day 1\nLevel 1, line 11');
  const dynamic = { ...day, entry: { ...day.entry, id: null } };
  expect(spokenLabel(dynamic, false)).toBe('Level 1, Day 1, id known only to the site');
});

test('a heading that is left out says so, and looks otherwise', () => {
  const [day] = tocNodes(toc);
  if (day === undefined) throw new Error('no entry');
  const hidden = { ...day, entry: { ...day.entry, listed: false } };
  expect(spokenLabel(hidden, false)).toBe('Level 1, Day 1, id day 1, not in the table of contents');
  expect(tooltip(hidden)).toContain('Not in the table of contents');
  expect(looksTheSame([day], [hidden])).toBe(false);
  expect([contextOf(day, 'generated'), contextOf(hidden, 'none'), contextOf(hidden, 'written')]).toEqual([
    'heading.listed',
    'heading.hidden',
    'heading',
  ]);
});

test('a post without {:toc} is told so, unless there is nothing to list', () => {
  expect(notice(toc)).toBeUndefined();
  expect(notice({ ...toc, kind: 'none' })).toContain('no {:toc}');
  expect(notice({ ...toc, kind: 'written' })).toContain('by hand');
  expect(notice({ ...toc, kind: 'none', entries: [] })).toBeUndefined();
});
