import { expect, test } from 'vitest';
import { isTimeZone, longDate, onClock, readTime } from './clock.ts';
import { dayHeading, dayNamed, dayOfTalk, styleOf } from './days.ts';

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
  ['Day 1', 'number', 'Day 2'],
  ['Tuesday: more', 'weekday', 'Tuesday'],
  ['October 5th', 'month-first', 'October 6th'],
  ['5 October', 'day-first', '6 October'],
  ['2026-10-05', 'iso', '2026-10-06'],
] as const)('a day beside %j is named alike', (text, style, heading) => {
  expect(styleOf(text)).toBe(style);
  expect(dayHeading('2026-10-06', style, days)).toBe(heading);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
])('October %i is October %s', (day, ordinal) => {
  expect(dayHeading(`2026-10-${String(day).padStart(2, '0')}`, 'month-first', [])).toBe(`October ${ordinal}`);
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
