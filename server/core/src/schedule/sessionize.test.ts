import { expect, test } from 'vitest';
import { readSchedule } from './formats.ts';

const noZone = { timeZone: null };

const session = {
  id: '501',
  title: 'Roots before leaves',
  description: null,
  startsAt: '2026-11-05T09:00:00',
  endsAt: null,
  isServiceSession: false,
  isPlenumSession: true,
  speakers: [{ id: 'Lena Šimić', name: 'Lena Šimić' }],
  categories: [],
  roomId: null,
  room: null,
  liveUrl: null,
  recordingUrl: null,
  status: null,
};

test.each([null, undefined, []])('All without a table of speakers (%j) is a schedule all the same', (speakers) => {
  const all = {
    sessions: [{ ...session, roomId: 2, speakers: ['0c6f'] }],
    speakers,
    rooms: [{ id: 2, name: 'Fernery' }],
  };
  const { schedule } = readSchedule(JSON.stringify(all), noZone);
  expect(schedule?.talks).toEqual([
    expect.objectContaining({ title: 'Roots before leaves', room: 'Fernery', speakers: [], end: null }),
  ]);
});

test('All: a session that does not say its kind is a talk', () => {
  const all = {
    sessions: [session, { id: '503', title: 'Not planned', startsAt: null, speakers: [] }],
    speakers: null,
  };
  const { schedule } = readSchedule(JSON.stringify(all), noZone);
  expect(schedule?.talks.map(({ title, start }) => [title, start])).toEqual([
    ['Roots before leaves', '2026-11-05T09:00'],
    ['Not planned', null],
  ]);
});

test('GridSmart: a session that names no room is in the one that it stands under', () => {
  const rooms = [
    { id: 0, name: 'Palm House', sessions: [session] },
    { id: 1, name: 'Fernery', sessions: [{ ...session, id: '502', roomId: 1, room: 'Fernery (upstairs)' }] },
  ];
  const { schedule } = readSchedule(JSON.stringify([{ date: '2026-11-05T00:00:00', rooms }]), noZone);
  expect(schedule?.talks.map(({ id, room }) => [id, room])).toEqual([
    ['502', 'Fernery (upstairs)'],
    ['501', 'Palm House'],
  ]);
});

test('the view of speakers has no times: it is told which view has', () => {
  const speakers = [
    { id: 'a', fullName: 'Lena Šimić', tagLine: '', sessions: [{ id: 501, name: 'Roots' }], links: [] },
  ];
  expect(readSchedule(JSON.stringify(speakers), noZone)).toEqual({
    schedule: null,
    problems: [{ message: expect.stringContaining('Sessionize’s list of speakers') }],
  });
});

test('a recording that is given as a player is the page that has it', () => {
  const recordingUrl = 'https://www.youtube.com/embed/aBc-12_x?si=q';
  const groups = [{ groupId: null, groupName: 'All', sessions: [{ ...session, recordingUrl }] }];
  const { schedule } = readSchedule(JSON.stringify(groups), noZone);
  expect(schedule?.talks[0]?.recording).toBe('https://www.youtube.com/watch?v=aBc-12_x');
});
