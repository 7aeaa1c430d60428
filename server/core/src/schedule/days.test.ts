import { expect, test } from 'vitest';
import { isTimeZone, longDate, onClock, readTime } from './clock.ts';
import { dayHeading, needsDate, styleOf } from './dayStyle.ts';
import { dayNamed, dayOfTalk } from './days.ts';

/** Monday to Wednesday. */
const days = ['2026-10-05', '2026-10-06', '2026-10-07'];

test.each([
  ['Day 2', '2026-10-06'],
  ['Day 1: Workshops', '2026-10-05'],
  ['day two', '2026-10-06'],
  ['The second day', '2026-10-06'],
  ['Last day', '2026-10-07'],
  ['Dag 3', '2026-10-07'],
  ['Day 4', null],
  ['Tuesday', '2026-10-06'],
  ['Friday', null],
  ['October 6th', '2026-10-06'],
  ['Wednesday, 7 Oct', '2026-10-07'],
  ['5th of October 2026', '2026-10-05'],
  ['2026-10-07', '2026-10-07'],
  ['October 9th', null],
  // a date counts for more than a number
  ['Day 1 (October 6)', '2026-10-06'],
  ['Conclusion', null],
])('%j is %s', (text, day) => {
  expect(dayNamed(text, days)).toBe(day);
});

test.each([
  ['Day 1', 'Day {n}', 'Day 2'],
  ['day #1', 'day #{n}', 'day #2'],
  ['Dag 1', 'Dag {n}', 'Dag 2'],
  ['Day One', 'Day {Word}', 'Day Two'],
  ['DAY ONE', 'DAY {WORD}', 'DAY TWO'],
  ['FIRST DAY', '{ORDINAL} DAY', 'SECOND DAY'],
  ['DAY 1: MONDAY, OCT 5TH', 'DAY {n}: {WEEKDAY}, {MON} {NTH}', 'DAY 2: TUESDAY, OCT 6TH'],
  ['5 OCTOBER 2026', '{day} {MONTH} {year}', '6 OCTOBER 2026'],
  ['The first day', 'The {ordinal} day', 'The second day'],
  ['Day 1: Monday', 'Day {n}: {weekday}', 'Day 2: Tuesday'],
  ['Day 1 (Monday, October 5th)', 'Day {n} ({weekday}, {month} {nth})', 'Day 2 (Tuesday, October 6th)'],
  ['Day 1: Workshops', 'Day {n}', 'Day 2'],
  ['Day 1 (workshops)', 'Day {n}', 'Day 2'],
  ['Day 1 (Monday afternoon)', 'Day {n}', 'Day 2'],
  ['What we did on day 1', 'Day {n}', 'Day 2'],
  ['Tuesday: more', '{weekday}', 'Tuesday'],
  ['Monday – Day 1', '{weekday} – Day {n}', 'Tuesday – Day 2'],
  ['October 5th', '{month} {nth}', 'October 6th'],
  ['Oct. 5, 2026', '{mon}. {day}, {year}', 'Oct. 6, 2026'],
  ['5 October', '{day} {month}', '6 October'],
  ['5th of October 2026', '{nth} of {month} {year}', '6th of October 2026'],
  ['2026-10-05', '{iso}', '2026-10-06'],
] as const)('a day beside %j is named alike', (text, style, heading) => {
  expect(styleOf(text)).toBe(style);
  expect(dayHeading('2026-10-06', style, days)).toBe(heading);
});

test.each(['Conclusion', 'Sundays in May', 'Marching on', 'Daylight saving', '2026', 'The Dayton talk 5'])(
  '%j names no day',
  (text) => {
    expect(styleOf(text)).toBeNull();
  },
);

test('a day beyond those that have a word has its number', () => {
  expect(
    dayHeading(
      '2026-10-12',
      'Day {Word}',
      Array.from({ length: 8 }, (_, n) => `2026-10-${String(n + 5).padStart(2, '0')}`),
    ),
  ).toBe('Day 8');
});

test('some styles say when a day is', () => {
  expect(['Day {n}', 'Day {Word}', 'DAY {WORD}', '{weekday}', '{WEEKDAY}', '{nth} of {month}'].map(needsDate)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
])('October %i is October %s', (day, ordinal) => {
  expect(dayHeading(`2026-10-${String(day).padStart(2, '0')}`, '{month} {nth}', [])).toBe(`October ${ordinal}`);
});

test('what begins in the small hours is of the evening before', () => {
  expect(dayOfTalk({ start: '2026-10-06T04:59' })).toBe('2026-10-05');
  expect(dayOfTalk({ start: '2026-10-06T05:00' })).toBe('2026-10-06');
  expect(dayOfTalk({ start: null })).toBeNull();
});

test.each([
  ['2026-10-05T09:00:00', 'Asia/Tokyo', '2026-10-05T09:00'],
  ['2026-10-05T09:00:00Z', 'Asia/Tokyo', '2026-10-05T18:00'],
  ['2026-10-05T23:30:00+02:00', 'Asia/Tokyo', '2026-10-06T06:30'],
  ['2026-10-05T00:15:00-0430', 'Europe/Brussels', '2026-10-05T06:45'],
  ['2026-10-25T00:30:00Z', 'Europe/Brussels', '2026-10-25T02:30'],
  ['2026-10-25T01:30:00Z', 'Europe/Brussels', '2026-10-25T02:30'],
  ['2026-10-05T09:00:00.123+02:00', null, '2026-10-05T09:00'],
])('%s on the clock of %s', (text, zone, local) => {
  const time = readTime(text);
  expect(time && onClock(time, zone)).toBe(local);
});

test.each(['', '9 o’clock', '2026-10-05', '2026-99-99T99:99'])('%j is no time', (text) => {
  expect(readTime(text)).toBeNull();
});

test('a time zone has a name that everybody knows', () => {
  expect(['Europe/Brussels', 'UTC', 'Etc/GMT+3', 'Mars/Base', '', '+02:00x', '__proto__'].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(longDate('2026-10-05')).toBe('Monday, 5 October 2026');
});
