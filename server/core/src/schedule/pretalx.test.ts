import { expect, test } from 'vitest';
import { readSchedule } from './formats.ts';
import type { Schedule } from './schedule.ts';

const talk = {
  id: 12,
  guid: null,
  date: '2026-09-24T09:00:00+02:00',
  start: '09:00',
  duration: '0:45',
  title: 'The tide table',
  url: 'https://talks.example.org/tidewater/talk/AB12/',
  persons: [{ public_name: 'Ada Brandt' }],
};

test('frab’s own JSON has the conference at the top', () => {
  const { schedule, problems } = readSchedule(JSON.stringify({ version: '1', ...conferenceWith(talk) }), zone);
  expect(schedule?.title).toBe('Tidewater 2026');
  expect(schedule?.talks[0]).toMatchObject({ id: '12', end: '2026-09-24T09:45', speakers: [{ name: 'Ada Brandt' }] });
  expect(problems).toEqual([]);
});

test('a start may have the date with it, and none stands beside it', () => {
  const { date: _, ...rest } = talk;
  const { schedule, problems } = read({ ...rest, start: '2026-09-24T10:30:00+02:00' });
  expect(schedule?.talks[0]).toMatchObject({ start: '2026-09-24T10:30', end: '2026-09-24T11:15' });
  expect(problems).toEqual([]);
});

test('links are objects, or addresses alone', () => {
  const links = ['https://map.example.org/#20', 'https://media.ccc.de/v/tidewater-12', 7, null];
  expect(read({ ...talk, links }).schedule?.talks[0]?.recording).toBe('https://media.ccc.de/v/tidewater-12');
});

test('what frab exports lies in a folder, and its paths are within that', () => {
  const url = 'https://fahrplan.example.org/camp/2026/events/12.html';
  const attachments = [{ title: 'Deck', url: '/system/attachments/000/deck.pdf?1566' }];
  expect(read({ ...talk, url, attachments }).schedule?.talks[0]?.slides).toBe(
    'https://fahrplan.example.org/camp/2026/system/attachments/000/deck.pdf?1566',
  );
});

test.each([
  ['/media/tidewater/deck.pdf', 'https://talks.example.org/media/tidewater/deck.pdf'],
  ['//files.example.org/deck.pdf', null],
  ['media/deck.pdf', null],
  ['https://files.example.org/deck.pdf', 'https://files.example.org/deck.pdf'],
])('an attachment lies at the talk’s own site: %s', (url, slides) => {
  const attachments = [{ title: 'Slides', url, type: 'related' }];
  expect(read({ ...talk, attachments }).schedule?.talks[0]?.slides).toBe(slides);
  expect(read({ ...talk, url: null, attachments }).schedule?.talks[0]?.slides).toBe(
    url.startsWith('http') ? url : null,
  );
});

const zone = { timeZone: null };

function read(event: unknown): { readonly schedule: Schedule | null; readonly problems: readonly unknown[] } {
  return readSchedule(JSON.stringify({ schedule: conferenceWith(event) }), zone);
}

function conferenceWith(event: unknown): object {
  const days = [{ index: 1, date: '2026-09-24', day_start: '10:30', rooms: { 'Fish Market': [event] } }];
  return { conference: { title: 'Tidewater 2026', time_zone_name: 'Europe/Brussels', days } };
}
