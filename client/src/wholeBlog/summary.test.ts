import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

test.each([
  [{ checked: 3, total: 3, faulty: 0, problems: 0, hints: 0 }, 'No problems in 3 files'],
  [{ checked: 1, total: 1, faulty: 0, problems: 0, hints: 0 }, 'No problems in 1 file'],
  [{ checked: 3, total: 3, faulty: 1, problems: 1, hints: 0 }, '1 problem in 1 of 3 files'],
  [{ checked: 115, total: 115, faulty: 5, problems: 12, hints: 3 }, '12 problems and 3 hints in 5 of 115 files'],
  [{ checked: 3, total: 3, faulty: 1, problems: 0, hints: 1 }, '1 hint in 1 of 3 files'],
  [
    { checked: 2, total: 9, faulty: 1, problems: 4, hints: 0 },
    'Cancelled after 2 of 9 files: 4 problems in 1 of 2 files',
  ],
  [{ checked: 2, total: 9, faulty: 0, problems: 0, hints: 0 }, 'Cancelled after 2 of 9 files: no problems in 2 files'],
])('%j: %s', (counts, expected) => {
  expect(summaryOf(counts)).toBe(expected);
});
