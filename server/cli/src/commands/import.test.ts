import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Fetcher } from '@lectern/core/site/fetcher.ts';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { describe, expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const schedule = fixture('pretalx.json');
const config = 'url: https://blog.example\n';
const post = `---
layout: post
category: Conference
title: Tidewater
---

# Introduction

Hello.

# Day 1

One.

# Day 2

Two.

# Conclusion

Bye.
`;
const path = '/blog/_posts/2026-09-30-tidewater.md';
const files = { '/blog/_config.yml': config, [path]: post, '/blog/schedule.json': schedule };
const into = ['import', 'schedule.json', '--into', '_posts/2026-09-30-tidewater.md'];

describe('what is in a schedule', () => {
  test('--list: day by day, in the conference’s zone', async () => {
    const { exit, stdout, stderr } = await runIn(files, ['import', 'schedule.json', '--list']);
    expect(stdout).toBe(`Tidewater 2026, times in Europe/Brussels

Thursday, 24 September 2026
  09:00–10:00  Fish Market  Logs  Keynote: The tide table — Ada Brandt (recording, slides)
  10:15–11:00  Attic              Queues for people who wait: a workshop — Ida Kern, Tom Vale
  10:15–11:00  Fish Market  Logs  Compaction is a promise — Samuel Okoro
  00:30–00:50  Fish Market  Logs  Night shift: {% raw %} & <b>logs</b> — Mia Roth

Friday, 25 September 2026
  09:30–10:15  Fish Market  Logs  The handover is the system — Rosa Almeida
`);
    expect([exit, stderr]).toEqual([0, '']);
  });

  test.each([
    [['--day', '2'], ['The handover is the system']],
    [['--day', 'thursday', '--room', 'attic'], ['Queues for people who wait: a workshop']],
    [['--day', '2026-09-25'], ['The handover is the system']],
    [
      ['--speaker', 'OKORO', '--speaker', 'almeida'],
      ['Compaction is a promise', 'The handover is the system'],
    ],
    [['--search', 'promise'], ['Compaction is a promise']],
    [['--search', 'third second'], ['Compaction is a promise']],
    [['--track', 'logs', '--day', 'Day 1', '--search', 'tide'], ['Keynote: The tide table']],
  ])('%j', async (args, titles) => {
    const { stdout } = await runIn(files, ['import', 'schedule.json', '--list', '--format', 'json', ...args]);
    const talks = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(talks.map(({ title }) => title)).toEqual(titles);
    expect(talks[0]).toMatchObject({ timeZone: 'Europe/Brussels', day: expect.stringMatching(/^2026-09-2[45]$/) });
  });

  test('nothing that matches', async () => {
    const { exit, stdout, stderr } = await runIn(files, [
      'import',
      'schedule.json',
      '--day',
      '7',
      '--speaker',
      'nobody',
    ]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--day 7: the schedule has no such day');
    expect(stderr).toContain("None of the schedule's 5 talks matches");
  });

  test('without --into: cards on standard output', async () => {
    const { exit, stdout } = await runIn(files, ['import', 'schedule.json', '--speaker', 'Almeida']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^## The handover is the system by \[Rosa Almeida\]\(https:\/\/pretalx.example.org\//);
  });
});

describe('into a post', () => {
  test('what turns a line around stays outside, and a talk is known again', async () => {
    const hostile = {
      ...files,
      '/blog/schedule.json': schedule
        .replace('Compaction is', 'Compac\u202Etion\u2066 is')
        .replace('Okoro', 'Ok\u202Eoro'),
    };
    const { files: after, stderr } = await runIn(hostile, into);
    const text = after.get(`file://${path}`) ?? '';
    expect(stderr).toBe('');
    expect(text).toContain('## Compaction is a promise by [Samuel Okoro](');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect((await runIn({ ...hostile, [path]: text }, into)).stdout).toMatch(/nothing to do/);
  });

  test('a post that is saved meanwhile is left alone', async () => {
    const { exit, stdout, stderr, files: after } = await runIn(files, into, { saved: { [path]: 'newer' } });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^_posts\/2026-09-30-tidewater\.md: it has changed meanwhile/m);
    expect(after.get(`file://${path}`)).toBe('newer');
  });

  test('talks go under their days, once; foreign text is text', async () => {
    const first = await runIn(files, [...into, '--track', 'Logs']);
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toBe('_posts/2026-09-30-tidewater.md: 4 talks inserted\n');
    const text = first.files.get(`file://${path}`) ?? '';
    expect(text.match(/^#.*$/gm)?.map((line) => line.replace(/ by \[.*/, ''))).toEqual([
      '# Introduction',
      '# Day 1',
      '## Keynote: The tide table',
      '## Compaction is a promise',
      '## Night shift: &#123;% raw %\\} & \\<b\\>logs\\</b\\> by Mia Roth',
      '# Day 2',
      '## The handover is the system',
      '# Conclusion',
    ]);
    const again = await runIn({ ...files, [path]: text }, [...into, '--track', 'Logs']);
    expect(again.stdout).toBe('_posts/2026-09-30-tidewater.md: nothing to do, 4 talks there already\n');
    expect(again.files.get(`file://${path}`)).toBe(text);
  });

  test('--dry-run shows the changes and makes none', async () => {
    const { stdout, stderr, files: after } = await runIn(files, [...into, '--day', '2', '--dry-run']);
    expect(stdout).toContain('+## The handover is the system by');
    expect(stderr).toBe('Would be: 1 talk inserted\n');
    expect(after.get(`file://${path}`)).toBe(post);
  });

  test('--update adds links to what is there, and inserts nothing; a title changes when it is asked to', async () => {
    const session = '## The tide tables by [Ada Brandt](https://ada.example)\n\nMine.';
    const own = { ...files, [path]: post.replace('One.', session) };
    const { stdout, stderr, files: after } = await runIn(own, [...into, '--update']);
    expect(stdout).toBe('_posts/2026-09-30-tidewater.md: 2 links added\n');
    expect(stderr).toBe('“The tide tables” is “The tide table” in the schedule; --update-titles takes that over\n');
    expect(after.get(`file://${path}`)).toContain(
      `${session}\n\n[Watch the recording](https://video.example.org/tidewater-2026/tide-table)`,
    );
    const titles = await runIn(own, [...into, '--update', '--update-titles']);
    expect(titles.stdout).toBe('_posts/2026-09-30-tidewater.md: 2 links added, 1 title changed\n');
    expect(titles.files.get(`file://${path}`)).toContain(
      '## The tide table by [Ada Brandt](https://ada.example)\n\nMine.',
    );
  });

  test('links of other posts follow a heading that another title gives another id', async () => {
    const session = '## The tide tables by [Ada Brandt](https://ada.example)\n\nMine.';
    const other = '/blog/_posts/2026-10-01-more.md';
    const link = (id: string): string => `---\ntitle: B\n---\n\n[a]({% post_url 2026-09-30-tidewater %}#${id})\n`;
    const own = { ...files, [path]: post.replace('One.', session), [other]: link('the-tide-tables-by-ada-brandt') };
    const line = [...into, '--update', '--update-titles'];
    const { stdout, files: after } = await runIn(own, line);
    expect(after.get(`file://${other}`)).toBe(link('the-tide-table-by-ada-brandt'));
    expect(stdout).toBe(
      '_posts/2026-09-30-tidewater.md: 2 links added, 1 title changed\n_posts/2026-10-01-more.md: links to headings follow\n',
    );
    const shown = await runIn(own, [...line, '--dry-run']);
    expect(shown.stdout).toContain('+[a]({% post_url 2026-09-30-tidewater %}#the-tide-table-by-ada-brandt)\n');
    expect(shown.files.get(`file://${other}`)).toBe(own[other]);
  });

  test.each([
    ['locked', 'it cannot be written'],
    ['linked', 'a link leads to /elsewhere.md, outside the blog, so it is left alone'],
  ])('where another post whose links follow is %s, nothing is written', async (name, reason) => {
    const session = '## The tide tables by [Ada Brandt](https://ada.example)\n\nMine.';
    const link = '---\ntitle: B\n---\n\n[a]({% post_url 2026-09-30-tidewater %}#the-tide-tables-by-ada-brandt)\n';
    const others = { [`/blog/_posts/2026-10-01-${name}.md`]: link, '/blog/_posts/2026-10-02-more.md': link };
    const own = { ...files, [path]: post.replace('One.', session), ...others };
    const run = await runIn(own, [...into, '--update', '--update-titles']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toBe(`_posts/2026-10-01-${name}.md: ${reason}; nothing was imported\n`);
    for (const [file, text] of Object.entries(own)) expect(run.files.get(`file://${file}`)).toBe(text);
  });

  test.each([
    ['_posts/none.md', '_posts/none.md: there is no such file'],
    ['schedule.json', 'no Markdown file'],
  ])('%s is no post', async (name, message) => {
    const { exit, stderr } = await runIn(files, ['import', 'schedule.json', '--into', name]);
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a post that cannot be written, or lies elsewhere, is told', async () => {
    for (const name of ['locked', 'linked']) {
      const own = { ...files, [`/blog/_posts/2026-01-01-${name}.md`]: post };
      const { exit, stderr } = await runIn(own, ['import', 'schedule.json', '--into', `_posts/2026-01-01-${name}.md`]);
      expect(exit).toBe(2);
      expect(stderr).toMatch(new RegExp(`^_posts/2026-01-01-${name}.md: `));
    }
  });
});

test.each([
  [['import'], 'Name the schedule to import'],
  [['import', 'a.json', 'b.json'], 'b.json is one too many'],
  [['import', 'none.json'], 'none.json: there is no such file'],
  [['import', '_posts'], '_posts: it is a folder; name the schedule’s file in it'],
  [['import', 'ftp://a.example/x'], 'only whole addresses that begin with https'],
  [['import', 'https://a:b'], 'only whole addresses that begin with https'],
  [['import', 'schedule.json', '--time-zone', 'Mars/Base'], 'there is no such time zone'],
  [['import', 'schedule.json', '--update'], '--update is for --into POST only'],
  [['import', 'schedule.json', '--format', 'json'], '--format is for --list only'],
  [['import', '_config.yml'], 'neither JSON nor XML'],
])('%j says what is wrong', async (args, message) => {
  const { exit, stdout, stderr } = await runIn(files, args);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('times without a zone are told of; with one they are not', async () => {
  const own = { ...files, '/blog/schedule.json': fixture('sessionize-all.json') };
  const first = await runIn(own, ['import', 'schedule.json', '--list']);
  expect(first.stderr).toContain('does not say its time zone');
  const second = await runIn(own, ['import', 'schedule.json', '--list', '--time-zone', 'Europe/Brussels']);
  expect(second.stderr).toBe('');
  expect(second.stdout).toContain('times in Europe/Brussels');
});

describe('over the web', () => {
  test.each([
    ['/schedule.json', 0, ''],
    ['/moved', 0, ''],
    ['/missing', 2, 'answered with 404: there is no schedule at this address'],
    ['/page', 2, 'This is a web page, not a schedule'],
    ['/broken', 2, ''],
    ['/huge', 2, ''],
    ['/private', 2, ''],
  ])('%s ends with %i', async (name, exit, message) => {
    await using server = await serving();
    const web = nodeFetcher({ userAgent: 'Lectern/test', allowed: (ip) => ip === '127.0.0.1' });
    const run = await runIn({}, ['import', server.address + name, '--list'], { web });
    expect(run.exit).toBe(exit);
    expect(run.stderr).toContain(message);
    expect(run.stdout === '').toBe(exit !== 0);
    // a failure says so in one line
    expect(
      run.stderr
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(exit === 0 ? 0 : 1);
  });

  test('without a connection, and interrupted', async () => {
    const offline: Fetcher = { fetch: async () => ({ kind: 'offline', reason: 'there is no connection' }) };
    const run = await runIn({}, ['import', 'https://a.example/s.json'], { web: offline, isTerminal: true });
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('https://a.example/s.json: there is no connection');
    const interruption = AbortSignal.abort();
    const cancelled: Fetcher = {
      fetch: async (_url, { signal }) => ({ kind: 'cancelled', reason: String(signal?.aborted) }),
    };
    const stopped = await runIn({}, ['import', 'https://a.example/s.json'], { web: cancelled, interruption });
    expect(stopped).toMatchObject({ exit: 2, stderr: 'https://a.example/s.json: true\n' });
  });
});

/** A conference's server, good and bad, until the test ends. */
async function serving(): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/schedule.json':
        response.setHeader('content-type', 'text/html').end(schedule);
        return;
      case '/moved':
        response.writeHead(302, { location: '/schedule.json' }).end();
        return;
      case '/page':
        response.end('<!doctype html><html></html>');
        return;
      case '/broken':
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"schedule"', () => response.destroy());
        return;
      case '/huge':
        Readable.from(Array.from({ length: 25 }, () => ' '.repeat(1_000_000))).pipe(response);
        return;
      case '/private':
        response.writeHead(302, { location: 'http://10.0.0.1/schedule.json' }).end();
        return;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../test/fixtures/schedules/${name}`, import.meta.url), 'utf8');
}
