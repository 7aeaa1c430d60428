import { expect, test } from 'vitest';
import { dayFault, readDays } from './days.ts';

test.each([
  ['', null, 1],
  ['2026-10-05', '2026-10-05', 1],
  ['2026-10-05 to 2026-10-07', '2026-10-05', 3],
  [' 2026-12-31 – 2027-01-01 ', '2026-12-31', 2],
  ['2026-10-05-2026-10-06', '2026-10-05', 2],
  ['3', null, 3],
  ['2 days', null, 2],
  ['5 and 6 October 2026', '2026-10-05', 2],
  ['5-6 October 2026', '2026-10-05', 2],
  ['5 October 2026', '2026-10-05', 1],
  ['from 30 September to 2 Oct. 2026', '2026-09-30', 3],
  ['31 December 2026 and 1 January 2027', '2026-12-31', 2],
])('days: %j', (text, start, days) => {
  expect(readDays(text)).toEqual({ start, days });
});

test.each(['2026-02-30', 'Monday', '2026-10-05 to', '2026-10-07 to 2026-10-05', '0', '2026-01-01 to 2026-12-31'])(
  'no days: %j',
  (text) => {
    expect(readDays(text)).toEqual(expect.any(String));
  },
);

test.each([
  ['Monday', 'Write them like 2026-10-05 to 2026-10-07'],
  ['5 and 6 Octember', 'Write them like 2026-10-05 to 2026-10-07'],
  ['2026-10-05 to', 'Write them like 2026-10-05 to 2026-10-07'],
  ['2026-02-30', 'Write days that there are, like 2026-10-05 to 2026-10-07'],
  ['30 and 31 June 2026', 'Write days that there are, like 2026-10-05 to 2026-10-07'],
  ['5 Bananember 2026', 'Write days that there are, like 2026-10-05 to 2026-10-07'],
])('what is wrong with days: %j', (text, fault) => {
  expect(readDays(text)).toBe(fault);
});

test.each([
  ['2026-10-05', null],
  ['2026-2-3', expect.any(String)],
  ['2026-02-29', expect.any(String)],
])('a day: %s', (text, fault) => {
  expect(dayFault(text)).toEqual(fault);
});
