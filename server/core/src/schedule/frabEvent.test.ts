import { expect, test } from 'vitest';
import { type FrabEvent, talkOf } from './frabEvent.ts';

const event: FrabEvent = {
  id: '1',
  title: 'A',
  subtitle: '',
  abstract: '',
  speakers: [],
  date: '',
  start: '09:30',
  duration: '',
  end: '',
  room: '',
  track: '',
  type: '',
  url: null,
  links: [],
};
const day = { date: '2026-10-05', begin: '2026-10-05T08:00:00+02:00' };

test.each([
  ['00:45', '2026-10-05T10:15'],
  ['1:30', '2026-10-05T11:00'],
  ['00:25:00', '2026-10-05T09:55'],
  ['01:00:00', '2026-10-05T10:30'],
  ['1:00:00', '2026-10-06T09:30'],
  ['', null],
  ['45', null],
  ['half an hour', null],
])('a duration of %j', (duration, end) => {
  expect(talkOf({ ...event, duration }, day, null).end).toBe(end);
});

test.each([
  ['09:30', '2026-10-05T09:30'],
  ['9:30:00', '2026-10-05T09:30'],
  // after midnight
  ['00:30', '2026-10-06T00:30'],
  ['06:59', '2026-10-06T06:59'],
  // before the day begins
  ['07:30', '2026-10-05T07:30'],
  ['', null],
])('a start of %j on its day', (start, time) => {
  expect(talkOf({ ...event, start }, day, null).start).toBe(time);
});

test('an event that has its date goes by it', () => {
  expect(talkOf({ ...event, date: '2026-10-06T09:30:00+02:00' }, day, 'Asia/Tokyo').start).toBe('2026-10-06T16:30');
});

test.each([
  ['Lamps', '', 'Lamps'],
  ['Lamps', 'Part 1', 'Lamps: Part 1'],
  ['Need for lamps:', 'Most wanted', 'Need for lamps: Most wanted'],
  ['Who lit it?', 'A story', 'Who lit it? A story'],
  ['', 'Part 1', 'Part 1'],
])('title %j and subtitle %j', (title, subtitle, whole) => {
  expect(talkOf({ ...event, title, subtitle }, day, null).title).toBe(whole);
});
