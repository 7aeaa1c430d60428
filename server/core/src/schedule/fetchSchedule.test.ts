import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fetched, Fetcher } from '../site/fetcher.ts';
import { fetchSchedule } from './fetchSchedule.ts';
import { scheduleSource } from './scheduleSource.ts';

const dock = 'https://dock26.cfp.dev/api/public';
const dockside: Readonly<Record<string, string>> = {
  [`${dock}/event`]: fixture('cfp-dev/event.json'),
  [`${dock}/schedules`]: fixture('cfp-dev/schedules.json'),
  [`${dock}/schedules/saturday`]: fixture('cfp-dev/saturday.json'),
  [`${dock}/schedules/sunday`]: fixture('cfp-dev/sunday.json'),
  [`${dock}/talks`]: fixture('cfp-dev/talks.json'),
  [`${dock}/speakers?page=0`]: fixture('cfp-dev/speakers-0.json'),
  [`${dock}/speakers?page=1`]: fixture('cfp-dev/speakers-1.json'),
  // behind the last page there is nothing at all
  [`${dock}/speakers?page=2`]: '',
};
const sessionize = 'https://sessionize.com/api/v2/abcd1234/view/All';
const tidewater = 'https://pretalx.com/tidewater/schedule/export/schedule.json';

test.each([
  ['https://m.devoxx.com/events/dock26/talks/7001/cranes-queues', `${dock}/event`],
  ['https://m.devoxx.com/events/dock26', `${dock}/event`],
  ['https://app.voxxed.com/events/dock26/schedule', `${dock}/event`],
  ['https://DOCK26.cfp.dev/#/talks', `${dock}/event`],
  [`${dock}/schedules/monday`, `${dock}/event`],
  ['http://127.0.0.1:8080/api/public/', 'http://127.0.0.1:8080/api/public/event'],
  ['https://sessionize.com/api/v2/abcd1234/view/GridSmart?under=True', sessionize],
  ['https://sessionize.com/view/abcd1234/GridSmart', sessionize],
  ['https://sessionize.com/api/v2/abcd1234', sessionize],
  ['https://pretalx.com/tidewater/schedule/', tidewater],
  ['https://pretalx.com/tidewater/talk/AAAAAA/', tidewater],
  ['https://pretalx.com/tidewater', tidewater],
  [tidewater, tidewater],
  [
    'https://pretalx.com/tidewater/schedule/export/schedule.xml',
    'https://pretalx.com/tidewater/schedule/export/schedule.xml',
  ],
  ['https://fosdem.org/2026/schedule/event/small_parts/', 'https://fosdem.org/2026/schedule/xml'],
  ['https://talks.example.org/nightwatch.xml#day1', 'https://talks.example.org/nightwatch.xml'],
])('%s is asked at %s', (link, first) => {
  expect(scheduleSource(link)?.next(new Map())).toEqual([first]);
});

test.each([
  '',
  'ftp://a.example',
  'javascript:alert(1)',
  'https://',
  'https://a b.example',
  'https://u:p@a.example/',
  '/x',
])('no address of the web: %j', (link) => expect(scheduleSource(link)).toBeNull());

test('cfp.dev: event, days, talks and all pages of speakers; nothing twice, nothing elsewhere', async () => {
  const { fetcher, asked } = web(dockside);
  const steps: (readonly [number, number])[] = [];
  const { schedule, problems } = await fetchSchedule(fetcher, 'https://m.devoxx.com/events/dock26/schedule', {
    timeZone: null,
    progress: (done, known) => void steps.push([done, known]),
  });
  expect(schedule?.talks.map(({ title }) => title)).toEqual([
    'Cranes & queues',
    'After the clocks went back',
    'Not planned yet',
  ]);
  expect(problems).toEqual([]);
  expect(asked.toSorted()).toEqual(Object.keys(dockside).toSorted());
  expect(steps[0]).toEqual([0, 1]);
  expect(steps.every(([done, known]) => done < known)).toBe(true);
});

test('cfp.dev without an overview of days: each date of the event; what is refused is told', async () => {
  const { [`${dock}/schedules`]: _, [`${dock}/talks`]: __, ...rest } = dockside;
  const { fetcher, asked } = web(rest);
  const { schedule, problems } = await fetchSchedule(fetcher, dock, { timeZone: null });
  expect(asked.filter((url) => url.includes('/schedules/')).map((url) => url.split('/').at(-1))).toEqual([
    'saturday',
    'sunday',
    'monday',
  ]);
  expect(schedule?.talks).toHaveLength(2);
  expect(problems.map(({ message }) => message)).toEqual([
    `${dock}/talks answered with 404, so what it knows is missing`,
    `${dock}/schedules/monday answered with 404, so what it knows is missing`,
  ]);
});

test.each([
  [
    'Sessionize embedded',
    'https://conf.example.org/',
    `<html><script src="${sessionize.replace('All', 'GridSmart')}">`,
    sessionize,
  ],
  [
    'a self-hosted pretalx',
    'https://cfp.example.org/tidewater/talk/A/',
    '<!doctype html><footer>pretalx</footer>',
    'https://cfp.example.org/tidewater/schedule/export/schedule.json',
  ],
  [
    'an eventyay',
    'https://harbour.example.org/quay/tidewater/schedule/',
    '<!doctype html><link href="/static/eventyay.css">',
    'https://harbour.example.org/quay/tidewater/schedule/export/schedule.json',
  ],
])('a page shows a schedule: %s', async (_name, page, html, behind) => {
  const { fetcher, asked } = web({ [page]: html, [behind]: fixture('pretalx.json') });
  const { schedule } = await fetchSchedule(fetcher, page, { timeZone: null });
  expect(asked).toEqual([page, behind]);
  expect(schedule?.talks).toHaveLength(5);
});

test('a page behind a page is not followed, and one that shows nothing says what it is', async () => {
  const page = 'https://conf.example.org/schedule/';
  const html = `<html><a href="${sessionize}/">x</a>`;
  const first = web({ [page]: html, [sessionize]: html });
  expect((await fetchSchedule(first.fetcher, page, { timeZone: null })).problems[0]?.message).toContain('a web page');
  expect(first.asked).toEqual([page, sessionize]);
  const second = web({ [page]: '<html>hello' });
  expect((await fetchSchedule(second.fetcher, page, { timeZone: null })).problems[0]?.message).toContain('a web page');
});

test.each([
  [404, 'there is no schedule at this address'],
  [403, 'it is not public'],
  [429, 'asked too often'],
  [503, 'try again later'],
  [304, 'nothing can be imported'],
])('an answer of %i says what to do', async (status, message) => {
  const fetcher = answering(() => answer('', status));
  const { schedule, problems } = await fetchSchedule(fetcher, 'https://a.example/x.json', { timeZone: null });
  expect(schedule).toBeNull();
  expect(problems).toEqual([
    { message: expect.stringMatching(`^https://a.example/x.json answered with ${status}.*${message}`) },
  ]);
});

test('what goes wrong on the way ends it at once, with its reason', async () => {
  const fetcher = answering(() => ({ kind: 'offline', reason: 'there is no connection; go online and try again' }));
  const { schedule, problems } = await fetchSchedule(fetcher, dock, { timeZone: null });
  expect(schedule).toBeNull();
  expect(problems).toEqual([{ message: `${dock}/event: there is no connection; go online and try again` }]);
});

test('speakers without end are read to a bound', async () => {
  let asked = 0;
  const fetcher = answering((url) => {
    asked++;
    return url.includes('speakers') ? answer('[{"id": 1, "fullName": "Again"}]') : answer(dockside[url] ?? '', 200);
  });
  expect((await fetchSchedule(fetcher, dock, { timeZone: null })).schedule?.talks).toHaveLength(3);
  expect(asked).toBeLessThanOrEqual(100);
});

test('20 MB in all', async () => {
  const most: number[] = [];
  const fetcher: Fetcher = {
    fetch: async (url, options) => {
      most.push(options.mostBytes);
      return answer(url.includes('speakers') ? `["${'x'.repeat(9_000_000)}"]` : (dockside[url] ?? '[]'));
    },
  };
  const { schedule, problems } = await fetchSchedule(fetcher, dock, { timeZone: null });
  expect(schedule).toBeNull();
  expect(problems[0]?.message).toContain('more than 20 MB');
  expect(Math.max(...most)).toBe(20_000_000);
});

function web(pages: Readonly<Record<string, string>>): { readonly fetcher: Fetcher; readonly asked: string[] } {
  const asked: string[] = [];
  const fetcher = answering((url) => {
    asked.push(url);
    const text = pages[url];
    return text === undefined ? answer('', 404) : answer(text);
  });
  return { fetcher, asked };
}

function answering(give: (url: string) => Fetched): Fetcher {
  return { fetch: async (url) => give(url) };
}

function answer(text: string, status = 200): Fetched {
  return { kind: 'answer', status, url: '', movedTo: null, contentType: 'text/html', text };
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../test/fixtures/schedules/${name}`, import.meta.url), 'utf8');
}
