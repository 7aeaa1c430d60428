import { expect, test } from 'vitest';
import { applyEdits } from '../text/change.ts';
import { readSettings } from './readSettings.ts';

const uri = 'file:///blog/.lectern.yml';

test('reads severities', () => {
  const { rules, present, problems } = readSettings('rules:\n  skipped-level: off\n  yaml-error: warning\n', uri);
  expect({ rules, present, problems }).toEqual({
    rules: { 'skipped-level': 'off', 'yaml-error': 'warning' },
    present: true,
    problems: [],
  });
});

test.each([
  ['rules:\n  skiped-level: off\n', 'skiped-level', 'rules:\n  skipped-level: off\n'],
  ['rules:\n  skipped-level: of\n', 'of', 'rules:\n  skipped-level: off\n'],
  ['rules: {yaml-error: waring}\n', 'waring', 'rules: {yaml-error: warning}\n'],
  ['rule:\n  skipped-level: off\n', 'rule', 'rules:\n  skipped-level: off\n'],
])('finds the slip in %j', (text, wrong, mended) => {
  const [problem, ...more] = readSettings(text, uri).problems;
  expect(more).toEqual([]);
  expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(wrong);
  const [change] = problem?.fixes[0]?.changes ?? [];
  expect(change?.kind === 'edit' && applyEdits(text, change.edits)).toBe(mended);
  expect(readSettings(mended, uri).problems).toEqual([]);
});

test.each([
  ['rules:\n  skipped-level:\n', 1],
  ['rules: off\n', 1],
  ['rules: [a]\n', 1],
  ['rules:\n', 0],
  ['', 0],
  ['rules: {a: b: c}\n', 1],
])('never throws: %j has %i problems or more', (text, count) => {
  expect(readSettings(text, uri).problems.length).toBeGreaterThanOrEqual(count);
});
