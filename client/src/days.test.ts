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
  ['2026-10-05', null],
  ['2026-2-3', expect.any(String)],
  ['2026-02-29', expect.any(String)],
])('a day: %s', (text, fault) => {
  expect(dayFault(text)).toEqual(fault);
});
