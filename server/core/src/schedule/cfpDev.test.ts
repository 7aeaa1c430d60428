import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCfpDev } from './cfpDev.ts';
import { readSchedule } from './formats.ts';

const noZone = { timeZone: null };

const proposal = {
  id: 7001,
  title: 'Cranes & queues',
  description: '<p>One</p><p><br></p><p>two</p>',
  summary: null,
  afterVideoURL: null,
  audienceLevel: 'BEGINNER',
  track: { id: 4, name: 'Architecture' },
  sessionType: { id: 9, name: 'Conference', pause: false },
  speakers: [{ id: 801, firstName: 'Amara', lastName: 'Diallo', fullName: 'Amara  Diallo', twitterHandle: '' }],
};

const slot = {
  id: 1,
  fromDate: '2026-10-24T07:00:00Z',
  toDate: '2026-10-24T07:50:00Z',
  overflow: false,
  room: { id: 5, name: 'Room 5' },
  sessionType: { id: 9, name: 'Conference', isPause: false },
  proposal,
  timezone: 'Europe/Brussels',
  speakers: [],
};

test('slots without objects in them, as events up to 2019 have them', () => {
  const day = new URL('../../../../test/fixtures/schedules/cfp-dev/monday-2019.json', import.meta.url);
  const { schedule, problems } = readSchedule(readFileSync(day, 'utf8'), noZone);
  expect(problems).toEqual([]);
  expect(schedule?.talks).toEqual([
    {
      id: '7001',
      title: 'Cranes & queues',
      abstract: 'One.\n\nTwo.',
      speakers: [
        { name: 'Amara Diallo', profile: null, company: 'Harbour Works', photo: null },
        { name: 'Oleg Šelaj', profile: null, company: null, photo: null },
      ],
      start: '2019-11-04T09:30',
      end: '2019-11-04T12:30',
      room: 'Room 8',
      track: 'Architecture',
      type: 'Deep Dive',
      url: null,
      recording: null,
      slides: null,
    },
  ]);
});

test('a talk that is shown in an overflow room as well is in the room where it is given', () => {
  const slots = [{ ...slot, id: 2, overflow: true, room: { id: 6, name: 'Overflow' } }, slot];
  expect(roomsOf(slots)).toEqual(['Room 5']);
  expect(roomsOf(slots.slice(0, 1))).toEqual(['Overflow']);
});

test.each(['pause', 'isPause'])('a break is known by “%s”', (name) => {
  const pause = { ...slot, sessionType: { id: 3, name: 'Lunch', [name]: true }, proposal: { ...proposal, id: 7002 } };
  expect(roomsOf([pause, slot])).toEqual(['Room 5']);
});

test.each([
  ['paul-crane/', 'https://www.linkedin.com/in/paul-crane'],
  ['in/paul-crane', 'https://www.linkedin.com/in/paul-crane'],
  ['/in/paul-crane/', 'https://www.linkedin.com/in/paul-crane'],
  ['josé-paumard', 'https://www.linkedin.com/in/jos%C3%A9-paumard'],
  ['linkedin.com/in/paul-crane', 'https://linkedin.com/in/paul-crane'],
  ['https://www.linkedin.com/in/paul-crane/', 'https://www.linkedin.com/in/paul-crane/'],
  ['Paul Crane', null],
])('LinkedIn’s name as people type it: %s', (linkedInUsername, profile) => {
  const speakers = [{ id: 801, fullName: 'Paul Crane', twitterHandle: '', linkedInUsername }];
  const { schedule } = readSchedule(JSON.stringify([{ ...proposal, speakers }]), noZone);
  expect(schedule?.talks[0]?.speakers[0]?.profile).toBe(profile);
});

test('a recording that is given as a player is the page that has it', () => {
  const afterVideoURL = 'https://www.youtube.com/embed/aBc-12_x?si=q';
  const { schedule } = readSchedule(JSON.stringify([{ ...proposal, afterVideoURL }]), noZone);
  expect(schedule?.talks[0]?.recording).toBe('https://www.youtube.com/watch?v=aBc-12_x');
});

test('a day’s slots name the event', () => {
  const slots = [{ ...slot, eventName: 'Dockside 2026' }];
  expect(readSchedule(JSON.stringify(slots), noZone).schedule?.title).toBe('Dockside 2026');
});

test('a file with a single talk', () => {
  const { schedule } = readSchedule(JSON.stringify(proposal), noZone);
  expect(schedule?.talks).toEqual([
    expect.objectContaining({ id: '7001', abstract: 'One\n\ntwo', track: 'Architecture', type: 'Conference' }),
  ]);
});

test('what a search has found, or a speaker gives', () => {
  const found = { searchQuery: 'cranes', proposals: [proposal] };
  expect(readSchedule(JSON.stringify(found), noZone).schedule?.talks.map(({ id }) => id)).toEqual(['7001']);
});

test.each([
  [[{ id: 801, fullName: 'Amara Diallo', company: '', twitterHandle: '@amara', imageUrl: null }], 'list of speakers'],
  [{ id: 12, name: 'Dockside 2026', slug: 'dock26', cfpOpening: null, timezone: 'Europe/Brussels' }, 'the event'],
  [{ links: [{ href: 'https://dock26.cfp.dev/api/public/schedules/monday', title: 'Monday' }] }, 'its days'],
])('an answer without talks says so: %j', (answer, message) => {
  expect(readSchedule(JSON.stringify(answer), noZone)).toEqual({
    schedule: null,
    problems: [{ message: expect.stringContaining(message) }],
  });
});

function roomsOf(slots: readonly unknown[]): readonly string[] {
  return (readCfpDev({ slots, talks: [], speakers: [] }, noZone).schedule?.talks ?? []).map(({ room }) => room);
}
