import { expect, test } from 'vitest';
import { readSchedule } from './formats.ts';

const person = '0c16-1';
const schedule = {
  version: '2026-12-26 20:23',
  conference: {
    title: 'Nightwatch 2026',
    time_zone_name: 'Europe/Berlin',
    tracks: [{ slug: 'light-shadow', name: 'Light & Shadow' }],
    rooms: [{ guid: 'ba69-1', name: 'Hall 1' }],
    days: [{ index: 1, date: '2026-12-27', start: '2026-12-27T09:30:00+00:00', end: '2026-12-28T06:00:00+01:00' }],
  },
  events: [
    {
      guid: '270f-1',
      type: 'talk',
      start: '2026-12-27T23:15:00+00:00',
      end: '2026-12-28T00:55:00+01:00',
      room: { guid: 'ba69-1' },
      title: 'Lamps:',
      subtitle: null,
      track: { slug: 'light-shadow' },
      abstract: null,
      description: { de: 'Eine Lampe.', en: 'A lamp.' },
      participants: [
        { guid: person, name: 'Greta Moll', role: 'speaker' },
        { guid: '0c16-2', name: 'Ivo Dolf', role: 'interpreter' },
      ],
      links: [{ type: 'activitypub', url: 'https://social.example.net/@lamps' }],
      attachments: [{ type: 'slides', url: 'https://files.example.net/42' }],
      url: 'https://hub.example.org/event/lamps/',
    },
    { guid: '270f-2', start: '2026-12-27T10:00:00+01:00', title: 'Hello', track: 'ccc', room: { name: 'Hall 2' } },
  ],
  persons: [{ guid: person, name: 'Greta Moll', avatar: { url: 'https://pictures.example.org/greta.png' }, url: null }],
};

test('the second version of frab’s JSON: one list of events, with tables beside it', () => {
  const read = readSchedule(JSON.stringify({ schedule }), { timeZone: null });
  expect(read.problems).toEqual([]);
  expect(read.schedule).toMatchObject({ title: 'Nightwatch 2026', timeZone: 'Europe/Berlin' });
  expect(read.schedule?.talks).toEqual([
    expect.objectContaining({ title: 'Hello', start: '2026-12-27T10:00', end: null, room: 'Hall 2', track: 'ccc' }),
    {
      id: '270f-1',
      title: 'Lamps:',
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
