import { describe, expect, test } from 'vitest';
import { postWith } from '../../rules/testing.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { talkWith } from '../../schedule/testing.ts';
import { applyEdits } from '../../text/change.ts';
import { importSchedule } from './importSchedule.ts';

const head = '---\nlayout: post\ncategory: Conference\ntitle: x\n---\n\n';
const tide = talk('tide', 'The tide table', 'Ada Brandt', '2026-10-05T09:00');
const queues = talk('queues', 'Queues [for] people', 'Ida Kern', '2026-10-05T11:00');
const handover = talk('handover', 'Handover', 'Rosa Almeida', '2026-10-06T09:30');
const schedule: Schedule = { title: 'T', timeZone: 'Europe/Brussels', talks: [tide, queues, handover] };

const sea = '## Sea by [Bo Lind](https://bo.example)\n\nMine.\n';
const sand = '## Sand by [Eva Lund](https://eva.example)\n\nMine.\n';

describe('a table of contents that is written by hand follows', () => {
  test.each([
    [
      'talks among talks, at their places',
      '* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n* [End](#conclusion)\n',
      `\n${sea}\n${sand}\n## Conclusion\n\nBye.\n`,
      [tide, queues],
      '* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n* [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n' +
        '* [Queues \\[for\\] people by Ida Kern](#queues-for-people-by-ida-kern)\n* [End](#conclusion)\n',
    ],
    [
      'under their days, numbers and nesting kept',
      '1. [Day 1](#day-1)\n   1. [Sea](#sea-by-bo-lind)\n2. [Conclusion](#conclusion)\n',
      `\n# Day 1\n\n${sea}\n# Conclusion\n\nBye.\n`,
      [tide, handover],
      '1. [Day 1](#day-1)\n   1. [Sea](#sea-by-bo-lind)\n   2. [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n' +
        '2. [Day 2](#day-2)\n   1. [Handover by Rosa Almeida](#handover-by-rosa-almeida)\n3. [Conclusion](#conclusion)\n',
    ],
    [
      'talks, where it lists them and not other sections of their level',
      '* [Before](#before)\n* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n',
      `\n## Before\n\nHello.\n\n${sea}\n${sand}\n## What it cost\n\nMuch.\n\n## How to get there\n\nBy train.\n\n## Where to sleep\n\nThere.\n\n## What to eat\n\nFish.\n`,
      [tide],
      '* [Before](#before)\n* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n* [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n',
    ],
    [
      'days alone, where talks are not listed',
      '- [Before](#before)\n- [Day 1](#day-1)\n- [Conclusion](#conclusion)\n',
      `\n# Before\n\nHello.\n\n# Day 1\n\n${sea}\n# Conclusion\n\nBye.\n`,
      [tide, handover],
      '- [Before](#before)\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n- [Conclusion](#conclusion)\n',
    ],
    [
      'first talks below their days, where all that was there is listed',
      '- [Introduction](#introduction)\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n- [Conclusion](#conclusion)\n',
      '\n# Introduction\n\nHello.\n\n# Day 1\n\nOne.\n\n# Day 2\n\nTwo.\n\n# Conclusion\n\nBye.\n',
      [tide, handover],
      '- [Introduction](#introduction)\n- [Day 1](#day-1)\n  - [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n' +
        '- [Day 2](#day-2)\n  - [Handover by Rosa Almeida](#handover-by-rosa-almeida)\n- [Conclusion](#conclusion)\n',
    ],
    [
      'first talks without a speaker, too',
      '- [Introduction](#introduction)\n- [Day 1](#day-1)\n- [Conclusion](#conclusion)\n',
      '\n# Introduction\n\nHello.\n\n# Day 1\n\nOne.\n\n# Conclusion\n\nBye.\n',
      [tide, { ...queues, speakers: [] }],
      '- [Introduction](#introduction)\n- [Day 1](#day-1)\n  - [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n' +
        '  - [Queues \\[for\\] people](#queues-for-people)\n- [Conclusion](#conclusion)\n',
    ],
    [
      'a list that somebody has put into an order of his own keeps it',
      '* [End](#conclusion)\n* [Sand](#sand-by-eva-lund)\n* [Sea](#sea-by-bo-lind)\n',
      `\n${sea}\n${sand}\n## Conclusion\n\nBye.\n`,
      [tide],
      '* [End](#conclusion)\n* [Sand](#sand-by-eva-lund)\n* [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\n* [Sea](#sea-by-bo-lind)\n',
    ],
    [
      'a choice of talks is no table',
      '* [Sea](#sea-by-bo-lind)\n',
      `\n${sea}\n${sand}\n## Wind\n\nText.\n`,
      [tide],
      null,
    ],
  ])('%s', (_name, list, body, chosen, expected) => {
    const { text, contents } = imported(`# Contents\n\n${list}${body}`, chosen);
    expect(text.slice(head.length)).toContain(`# Contents\n\n${expected ?? list}\n`);
    expect(contents).toBeNull();
  });

  test('an entry whose heading gets another id follows, beside a new one that has its id now', () => {
    const { text } = imported(
      `# Contents\n\n* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n* [End](#conclusion)\n* [Old](#wind)\n\n${sea}\n${sand}\n## Conclusion\n\nBye.\n\n### Wind\n\nIt blew.\n`,
      [{ ...tide, title: 'Wind', speakers: [] }],
    );
    expect(text).toContain('* [Sand](#sand-by-eva-lund)\n* [Wind](#wind)\n* [End](#conclusion)\n* [Old](#wind-1)\n\n');
  });

  test('CRLF stays CRLF', () => {
    const list = '* [Sea](#sea-by-bo-lind)\n* [Sand](#sand-by-eva-lund)\n* [End](#conclusion)\n';
    const { text } = imported(`# Contents\n\n${list}\n${sea}\n${sand}\n# Conclusion\n\nBye.\n`.replace(/\n/g, '\r\n'), [
      tide,
    ]);
    expect(text.slice(head.length).replace(/\r\n/g, '')).not.toContain('\n');
    expect(text).toContain('* [The tide table by Ada Brandt](#the-tide-table-by-ada-brandt)\r\n');
  });

  test('a list that cannot be added to is told of, and the talks come all the same', () => {
    const list =
      '* [Sea](#sea-by-bo-lind)\n\n  Two paragraphs.\n\n  > And a quotation.\n* [Sand](#sand-by-eva-lund)\n* [End](#conclusion)\n';
    const { text, contents } = imported(`# Contents\n\n${list}\n${sea}\n${sand}\n## Conclusion\n\nBye.\n`, [tide]);
    expect(text).toContain(list);
    expect(text).toContain('\n## The tide table by Ada Brandt\n');
    expect(contents).toContain('bring it up to date by hand');
  });
});

function imported(body: string, chosen: readonly Talk[]): { readonly text: string; readonly contents: string | null } {
  const { post, site } = postWith(head + body);
  const talks = [...chosen, ...schedule.talks.filter(({ id }) => chosen.every((talk) => talk.id !== id))];
  const wanted = new Set(chosen.map(({ id }) => id));
  const result = importSchedule(post, site, { ...schedule, talks }, { talks: wanted, isWanted: () => true });
  if ('reason' in result) throw new Error(result.reason);
  return { text: applyEdits(post.text, result.edits), contents: result.contents };
}

function talk(id: string, title: string, speaker: string, start: string): Talk {
  return talkWith({ id, title, start }, speaker);
}
