import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCfpDev } from './cfpDev.ts';
import { contentOf } from './content.ts';
import { readSchedule, scheduleFormats } from './formats.ts';
import type { Schedule } from './schedule.ts';

const noZone = { timeZone: null };

describe('Sessionize', () => {
  test('All: words come from its tables, breaks are left out, a title is one line of text', () => {
    const { schedule, problems } = readSchedule(fixture('sessionize-all.json'), noZone);
    expect(table(schedule)).toEqual([
      ['2026-11-05T08:45', '2026-11-05T09:00', 'Palm House', '', '', 'Opening', 'Otis Rowe'],
      [
        '2026-11-05T09:00',
        '2026-11-05T10:00',
        'Palm House',
        'Leaves',
        'Keynote',
        'Keynote: A garden is a queue',
        'Yuki Tanabe',
      ],
      [
        '2026-11-05T10:15',
        '2026-11-05T11:00',
        'Palm House',
        'Roots',
        'Talk',
        'Seeds, not tickets',
        'Lena Šimić, Otis Rowe',
      ],
      [
        null,
        null,
        '',
        '',
        '',
        'Grafting | {{ old }} onto [new](x) <script>alert(1)</script> and {% back %}',
        'Lena Šimić',
      ],
    ]);
    expect(problems).toEqual([{ message: expect.stringContaining('does not say its time zone') }]);
    const keynote = schedule?.talks[1];
    expect(keynote?.recording).toBe('https://video.example.org/greenhouse/queue');
    expect(keynote?.slides).toBe('https://slides.example.net/yuki/queue');
    expect(schedule?.talks[2]?.abstract).toBe('Why our board has forty items less.\n\nAnd what grew <instead>.');
  });

  test('All: a speaker has a page of their own, a company if the tag line says one, a photo', () => {
    const speakers = readSchedule(fixture('sessionize-all.json'), noZone).schedule?.talks.flatMap(
      (talk) => talk.speakers,
    );
    expect(speakers).toContainEqual({
      name: 'Lena Šimić',
      profile: 'https://lena.example.net/',
      company: 'Harbour Works',
      photo: 'https://pictures.example.org/lena.jpg',
    });
    expect(speakers).toContainEqual({ name: 'Otis Rowe', profile: null, company: null, photo: null });
    expect(speakers).toContainEqual({
      name: 'Yuki Tanabe',
      profile: 'https://twitter.com/yuki_example',
      company: null,
      photo: null,
    });
  });

  test.each(['sessionize-sessions.json', 'sessionize-grid.json'])(
    '%s: a talk stands in several groups once',
    (name) => {
      const { schedule } = readSchedule(fixture(name), noZone);
      expect(table(schedule)[0]).toEqual([
        '2026-11-05T10:15',
        '2026-11-05T11:00',
        'Palm House',
        'Roots',
        '',
        'Seeds, not tickets',
        'Lena Šimić',
      ]);
      expect(schedule?.talks.map(({ title }) => title)).not.toContain('Coffee');
      expect(schedule?.talks.filter(({ title }) => title === 'Seeds, not tickets')).toHaveLength(1);
    },
  );

  test('with a zone: times without offset stay, those in UTC are moved, and nothing is asked any more', () => {
    const { schedule, problems } = readSchedule(fixture('sessionize-sessions.json'), { timeZone: 'Europe/Brussels' });
    expect(schedule?.talks.map(({ title, start }) => [title, start])).toEqual([
      ['Seeds, not tickets', '2026-11-05T10:15'],
      ['Water', '2026-11-05T14:00'],
    ]);
    expect(schedule?.timeZone).toBe('Europe/Brussels');
    expect(problems).toEqual([]);
  });
});

test.each([
  ['sessionize-all.json', 'are taken as the conference’s own'],
  ['sessionize-sessions.json', 'has its times in UTC'],
])('%s: times without a zone are told of', (name, message) => {
  const { schedule, problems } = readSchedule(fixture(name), noZone);
  expect(schedule?.talks.length).toBeGreaterThan(0);
  expect(problems).toEqual([{ message: expect.stringContaining(message) }]);
});

describe('cfp.dev', () => {
  const answers = {
    event: json('cfp-dev/event.json'),
    slots: [...list('cfp-dev/saturday.json'), ...list('cfp-dev/sunday.json')],
    talks: list('cfp-dev/talks.json'),
    speakers: [...list('cfp-dev/speakers-0.json'), ...list('cfp-dev/speakers-1.json')],
  };

  test('slots in the event’s own time, across the end of summer time; breaks and empty slots left out', () => {
    const { schedule, problems } = readCfpDev(answers, noZone);
    expect(schedule).toMatchObject({ title: 'Dockside 2026', timeZone: 'Europe/Brussels' });
    expect(table(schedule)).toEqual([
      [
        '2026-10-24T09:00',
        '2026-10-24T09:50',
        'Room 5',
        'Architecture',
        'Conference',
        'Cranes & queues',
        'Amara Diallo, Jun Park',
      ],
      [
        '2026-10-25T09:00',
        '2026-10-25T09:50',
        'Room 8',
        'Architecture',
        'Conference',
        'After the clocks went back',
        'Noor Haddad',
      ],
      [null, null, '', 'Architecture', 'Conference', 'Not planned yet', 'Pia Lund'],
    ]);
    expect(problems).toEqual([]);
  });

  test('HTML becomes text; speakers are known by their handles', () => {
    const [cranes, clocks, unplanned] = readCfpDev(answers, noZone).schedule?.talks ?? [];
    expect(cranes?.abstract).toBe('What a crane knows about back pressure & rest.\n\n- one\n- two');
    expect(cranes?.recording).toBe('https://video.example.org/dockside/cranes');
    expect(cranes?.url).toBe('https://m.devoxx.com/events/dock26/talks/7001/cranes-queues');
    expect(cranes?.speakers).toEqual([
      {
        name: 'Amara Diallo',
        profile: 'https://twitter.com/amara_example',
        company: 'Harbour Works',
        photo: 'https://pictures.example.org/amara.png',
      },
      { name: 'Jun Park', profile: 'https://www.linkedin.com/in/jun-example', company: 'Quay Ltd', photo: null },
    ]);
    expect(clocks?.speakers[0]?.profile).toBe('https://social.example.com/@noor');
    expect(unplanned?.speakers[0]?.profile).toBe('https://m.devoxx.com/events/dock26/speaker/804/pia-lund');
  });

  test('a file with one answer: a day’s slots, or the talks without times', () => {
    const { schedule } = readSchedule(fixture('cfp-dev/saturday.json'), noZone);
    expect(schedule?.timeZone).toBe('Europe/Brussels');
    expect(schedule?.talks.map(({ start }) => start)).toEqual(['2026-10-24T09:00']);
    const talks = readSchedule(fixture('cfp-dev/talks.json'), noZone);
    expect(talks.schedule?.talks.map(({ title, start }) => [title, start])).toEqual([
      ['Cranes & queues', null],
      ['Not planned yet', null],
    ]);
    expect(talks.problems).toEqual([]);
  });
});

test('pretalx: offsets, translations, persons without address, what is after midnight', () => {
  const { schedule, problems } = readSchedule(fixture('pretalx.json'), noZone);
  expect(schedule).toMatchObject({ title: 'Tidewater 2026', timeZone: 'Europe/Brussels' });
  expect(table(schedule)).toEqual([
    ['2026-09-24T09:00', '2026-09-24T10:00', 'Fish Market', 'Logs', 'Keynote', 'Keynote: The tide table', 'Ada Brandt'],
    [
      '2026-09-24T10:15',
      '2026-09-24T11:00',
      'Attic',
      '',
      'Talk',
      'Queues for people who wait: a workshop',
      'Ida Kern, Tom Vale',
    ],
    ['2026-09-24T10:15', '2026-09-24T11:00', 'Fish Market', 'Logs', 'Talk', 'Compaction is a promise', 'Samuel Okoro'],
    [
      '2026-09-25T00:30',
      '2026-09-25T00:50',
      'Fish Market',
      'Logs',
      'Talk',
      'Night shift: {% raw %} & <b>logs</b>',
      'Mia Roth',
    ],
    [
      '2026-09-25T09:30',
      '2026-09-25T10:15',
      'Fish Market',
      'Logs',
      'Talk',
      'The handover is the system',
      'Rosa Almeida',
    ],
  ]);
  expect(problems).toEqual([]);
  const [keynote, , compaction, night] = schedule?.talks ?? [];
  expect(keynote?.recording).toBe('https://video.example.org/tidewater-2026/tide-table');
  expect(keynote?.slides).toBe('https://pretalx.example.org/media/tide-table.pdf');
  expect(compaction?.abstract).toBe('First.\n\nSecond | {{ third }}');
  expect(night?.speakers[0]?.profile).toBeNull();
});

test('Pentabarf XML: entities and CDATA are text, attachments are slides', () => {
  const { schedule, problems } = readSchedule(fixture('pentabarf.xml'), noZone);
  expect(schedule).toMatchObject({ title: 'Nightwatch 2026', timeZone: 'Europe/Berlin' });
  expect(table(schedule)).toEqual([
    [
      '2026-12-27T11:00',
      '2026-12-27T12:00',
      'Hall 1',
      'Light',
      'lecture',
      'Lamps & <script> “shadows”: Part 1',
      'Greta Moll, 李 明',
    ],
    ['2026-12-28T00:15', '2026-12-28T00:45', 'Hall 1', '', '', 'Midnight [show] {{ with }} *stars*', ''],
  ]);
  expect(schedule?.talks[0]).toMatchObject({
    abstract: 'A lamp is a promise.\n\nKept & broken.',
    recording: 'https://media.ccc.de/v/nightwatch-101',
    slides: 'https://nightwatch.example.org/lamps.pdf',
  });
  expect(problems).toEqual([]);
});

test('Pentabarf XML without dates: the day’s, and the next day’s after midnight', () => {
  const { schedule, problems } = readSchedule(fixture('fosdem.xml'), noZone);
  expect(table(schedule)).toEqual([
    ['2026-02-01T09:30', '2026-02-01T09:55', 'Aud. 2', 'Embedded', 'devroom', 'Small parts', 'Ewa Nowak'],
    ['2026-02-02T00:45', '2026-02-02T01:00', 'Aud. 2', '', '', 'After midnight', 'Bo Lind'],
  ]);
  expect(schedule?.talks[0]?.recording).toBe('https://spring.example.org/2026/small.webm');
  expect(problems).toEqual([]);
});

test.each([
  ['', 'nothing in it'],
  ['  \n', 'nothing in it'],
  ['<!DOCTYPE html>\n<html><body>404</body></html>', 'a web page'],
  ['<html>', 'a web page'],
  ['{"a": 1}', 'This JSON is no schedule'],
  ['[]', 'no talks yet'],
  ['{"sessions": [], "speakers": []}', 'This JSON is no schedule'],
  ['{"a": ', 'neither JSON nor XML'],
  ['BEGIN:VCALENDAR', 'neither JSON nor XML'],
  ['<rss/>', 'This XML is no schedule'],
  ['<schedule><conference></schedule>', 'This XML cannot be read'],
  ['<schedule><conference/></schedule>', 'no talks yet'],
])('what is no schedule says so: %j', (text, message) => {
  expect(readSchedule(text, noZone).problems).toEqual([{ message: expect.stringContaining(message) }]);
});

test('however many entities there are, they are read; in CDATA they are text', () => {
  const events = Array.from(
    { length: 2000 },
    (_, n) => `<event id="${n}"><title>A &amp; &#8220;${n}&#x201D; <![CDATA[&amp; <b>]]></title></event>`,
  );
  const text = `<schedule><conference/><day date="2026-10-05"><room name="x">${events.join('')}</room></day></schedule>`;
  const { schedule } = readSchedule(text, noZone);
  expect(schedule?.talks).toHaveLength(2000);
  expect(schedule?.talks.map(({ title }) => title)).toContain('A & “1999” &amp; <b>');
});

test('entities that a document defines stand for nothing, so that they do not fill the memory', () => {
  const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  const text = `<!DOCTYPE schedule [<!ENTITY e0 "ha">${levels}]><schedule><conference><title>&e12;</title></conference></schedule>`;
  const { schedule } = readSchedule(text, noZone);
  expect(schedule?.title).toBe('&e12;');
});

test('each of them is of one format', () => {
  const names = ['sessionize-all.json', 'sessionize-sessions.json', 'sessionize-grid.json', 'cfp-dev/saturday.json'];
  for (const name of [
    ...names,
    'cfp-dev/talks.json',
    'cfp-dev/monday-2019.json',
    'hub.json',
    'pretalx.json',
    'pentabarf.xml',
    'fosdem.xml',
  ]) {
    const content = contentOf(fixture(name));
    expect(
      scheduleFormats.filter((format) => format.detect(content)),
      name,
    ).toHaveLength(1);
  }
});

function table(schedule: Schedule | null): readonly (readonly (string | null)[])[] {
  return (schedule?.talks ?? []).map(({ start, end, room, track, type, title, speakers }) => [
    start,
    end,
    room,
    track,
    type,
    title,
    speakers.map(({ name }) => name).join(', '),
  ]);
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../test/fixtures/schedules/${name}`, import.meta.url), 'utf8');
}

function json(name: string): unknown {
  return JSON.parse(fixture(name));
}

function list(name: string): readonly unknown[] {
  return JSON.parse(fixture(name));
}
