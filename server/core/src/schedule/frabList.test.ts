import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSchedule } from './formats.ts';

const hub = readFileSync(new URL('../../../../test/fixtures/schedules/hub.json', import.meta.url), 'utf8');

test('the second version of frab’s JSON: one list of events, with tables beside it', () => {
  const read = readSchedule(hub, { timeZone: null });
  expect(read.problems).toEqual([]);
  expect(read.schedule).toMatchObject({ title: 'Nightwatch 2026', timeZone: 'Europe/Berlin' });
  expect(read.schedule?.talks).toEqual([
    expect.objectContaining({ title: 'Hello', start: '2026-12-27T10:00', end: null, room: 'Hall 2', track: 'ccc' }),
    {
      id: '270f-1',
      title: 'Lamps: a promise',
      abstract: 'A lamp.',
      speakers: [{ name: 'Greta Moll', profile: null, company: null, photo: 'https://pictures.example.org/greta.png' }],
      start: '2026-12-28T00:15',
      end: '2026-12-28T00:55',
      room: 'Hall 1',
      track: 'Light & Shadow',
      type: 'talk',
      url: 'https://hub.example.org/event/lamps/',
      recording: null,
      slides: 'https://files.example.net/42',
    },
  ]);
});

test('whoever names nobody is not taken for whom the tables do not name either', () => {
  const schedule = {
    conference: { title: 'Night', days: [], rooms: [{ name: 'Hall 1' }], tracks: [{ name: 'Light' }] },
    persons: [{ name: 'Greta Moll' }],
    events: [{ guid: '1', title: 'Lamps', start: '2026-12-28T00:15:00+01:00', participants: [{ role: 'speaker' }] }],
  };
  expect(readSchedule(JSON.stringify({ schedule }), { timeZone: null }).schedule?.talks).toMatchObject([
    { title: 'Lamps', speakers: [], room: '', track: '' },
  ]);
});
