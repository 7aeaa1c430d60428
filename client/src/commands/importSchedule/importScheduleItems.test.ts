import type { ScheduleChoices, ScheduleTalk } from '@lectern/core/protocol/schedule.ts';
import { expect, test } from 'vitest';
import { filterWords, linkUpdates, noFilter, scheduleItems, titleUpdates } from './importScheduleItems.ts';
import { linkIn } from './importScheduleLink.ts';

const choices: ScheduleChoices = {
  schedule: { title: 'Tidewater', timeZone: null, talks: [] },
  talks: [
    talk({
      id: 'a',
      title: 'The $(bug) table',
      speakers: ['Ada Brandt', 'Bo Lind'],
      day: 'Monday',
      time: '09:00–10:00',
      room: 'Attic',
      hasRecording: true,
    }),
    talk({ id: 'b', title: 'Water', day: 'Monday', track: 'Sea', isPresent: true, speakers: ['Eva Lund'] }),
    talk({ id: 'c', title: 'Some day', day: null }),
  ],
  updates: [
    { id: 'recording b', kind: 'recording', title: 'Water', to: 'https://youtu.be/b' },
    { id: 'title b', kind: 'title', title: 'Water', to: 'Waters' },
  ],
};

test('links that are missing come first, then the talks day by day', () => {
  expect(scheduleItems(choices, noFilter)).toEqual([
    { kind: 'heading', label: 'Missing in the post' },
    {
      kind: 'update',
      id: 'recording b',
      label: '$(device-camera-video) Recording of “Water”',
      description: 'https://youtu.be/b',
    },
    { kind: 'heading', label: 'Monday' },
    {
      kind: 'talk',
      id: 'a',
      label: 'The \\$(bug) table',
      description: 'Ada Brandt, Bo Lind',
      detail: '09:00–10:00 · Attic · recording',
    },
    { kind: 'talk', id: 'b', label: '$(check) Water', description: 'in the post, Eva Lund', detail: 'Sea' },
    { kind: 'heading', label: 'Without a time' },
    { kind: 'talk', id: 'c', label: 'Some day', description: '' },
  ]);
});

test('of several kinds of words, a talk needs one of each', () => {
  const shown = (filter: Partial<typeof noFilter>): readonly string[] =>
    scheduleItems({ ...choices, updates: [] }, { ...noFilter, ...filter }).flatMap((item) =>
      item.kind === 'talk' ? [item.id] : [],
    );
  expect(shown({ days: ['Monday'] })).toEqual(['a', 'b']);
  expect(shown({ days: ['Monday'], rooms: ['Attic'] })).toEqual(['a']);
  expect(shown({ tracks: ['Sea'], rooms: ['Attic'] })).toEqual([]);
  expect(filterWords(choices)).toEqual({ days: ['Monday'], tracks: ['Sea'], rooms: ['Attic'] });
});

test('titles are no links', () => {
  expect(linkUpdates(choices).map(({ id }) => id)).toEqual(['recording b']);
  expect(titleUpdates(choices).map(({ id }) => id)).toEqual(['title b']);
});

test.each([
  [' https://a.example/x?y#z ', 'https://a.example/x?y#z'],
  ['m.devoxx.com/events/x', 'https://m.devoxx.com/events/x'],
  ['sessionize.com', 'https://sessionize.com'],
  ['file:///etc/passwd', null],
  ['https://user:secret@a.example/', null],
  ['two words.example', null],
  ['hello', null],
  ['https://a:b', null],
  ['https://[x', null],
  ['http://%zz/', null],
  ['https://a.example:99999/', null],
  ['http://a.example:8080/x', 'http://a.example:8080/x'],
  ['http://[2001:db8::1]/x', 'http://[2001:db8::1]/x'],
  ['', null],
  [`https://a.example/${'x'.repeat(3000)}`, null],
])('the link in %j', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

function talk(more: Partial<ScheduleTalk>): ScheduleTalk {
  const none = { id: '', title: '', speakers: [], day: null, time: '', room: '', track: '' };
  return { ...none, hasRecording: false, hasSlides: false, isPresent: false, ...more };
}
