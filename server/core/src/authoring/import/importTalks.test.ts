// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import { describe, expect, test } from 'vitest';
import { allShapes } from '../../cards/sessionCards.ts';
import { postWith } from '../../rules/testing.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { talkWith } from '../../schedule/testing.ts';
import { applied, reportWithCards } from '../testing.ts';
import { talkCard } from './importCard.ts';
import { importTalks, talksAsMarkdown } from './importTalks.ts';

const head = '---\nlayout: post\ncategory: Conference\ntitle: x\n---\n';
const tide = talk('tide', 'The tide table', ['Ada Brandt'], '2026-10-05T09:00');
const queues = talk('queues', 'Queues for people', ['Ida Kern', 'Tom Vale'], '2026-10-05T11:00');
const compaction = talk('compaction', 'Compaction is a promise', ['Samuel Okoro'], '2026-10-05T10:00');
const handover = talk('handover', 'The handover is the system', ['Rosa Almeida'], '2026-10-06T09:30');
const night = talk('night', 'Night shift', ['Mia Roth'], '2026-10-07T00:30');
const someday = talk('someday', 'Some day', ['Pia Lund'], null);
const schedule: Schedule = {
  title: 'Tidewater',
  timeZone: 'Europe/Brussels',
  talks: [tide, compaction, queues, handover, night, someday],
};

describe('where talks go', () => {
  test.each([
    [
      'an empty post: days, and talks under them',
      '\n',
      [tide, handover],
      '\n## Day 1\n\n### The tide table by Ada Brandt\n\n## Day 2\n\n### The handover is the system by Rosa Almeida\n',
    ],
    [
      'an empty post, one day: no heading for it',
      '',
      [compaction, tide],
      '\n## The tide table by Ada Brandt\n\n## Compaction is a promise by Samuel Okoro\n',
    ],
    [
      'in front of what closes the post',
      '\n# Introduction\n\nHello.\n\n# Conclusion\n\nBye.\n',
      [tide],
      '\n# Introduction\n\nHello.\n\n# The tide table by Ada Brandt\n\n# Conclusion\n\nBye.\n',
    ],
    [
      'under a heading for talks',
      '\n# Introduction\n\nHello.\n\n# Talks\n\nGood ones.\n\n# Conclusion\n\nBye.\n',
      [tide],
      '\n# Introduction\n\nHello.\n\n# Talks\n\nGood ones.\n\n## The tide table by Ada Brandt\n\n# Conclusion\n\nBye.\n',
    ],
    [
      'under the days that are there; what is after midnight under the day before',
      '\n# Day 1\n\nOne.\n\n# Day 2\n\nTwo.\n\n# Conclusion\n\nBye.\n',
      [tide, queues, handover, night],
      '\n# Day 1\n\nOne.\n\n## The tide table by Ada Brandt\n\n## Queues for people by Ida Kern and Tom Vale\n\n# Day 2\n\nTwo.\n\n## The handover is the system by Rosa Almeida\n\n## Night shift by Mia Roth\n\n# Conclusion\n\nBye.\n',
    ],
    [
      'a day that has no heading gets one like the others',
      '\n## Tuesday, October 6th\n\nText.\n\n## Conclusion\n\nBye.\n',
      [tide],
      '\n## Monday, October 5th\n\n### The tide table by Ada Brandt\n\n## Tuesday, October 6th\n\nText.\n\n## Conclusion\n\nBye.\n',
    ],
    [
      'behind what its day has, in front of a day that comes in',
      '\n# Day 1\n\n## Sea by [Bo Lind](https://bo.example)\n\nMine.\n\n# Conclusion\n\nBye.\n',
      [tide, handover],
      '\n# Day 1\n\n## Sea by [Bo Lind](https://bo.example)\n\nMine.\n\n## The tide table by Ada Brandt\n\n# Day 2\n\n## The handover is the system by Rosa Almeida\n\n# Conclusion\n\nBye.\n',
    ],
    [
      'between sessions that are there, by time; below their sub-sections',
      '\n## The tide table by [Ada Brandt](https://ada.example)\n\nMine.\n\n### Q&A\n\nMore.\n\n## Queues for people by [Ida Kern](https://ida.example) and Tom Vale\n\nMine.\n',
      [compaction],
      '\n## The tide table by [Ada Brandt](https://ada.example)\n\nMine.\n\n### Q&A\n\nMore.\n\n## Compaction is a promise by Samuel Okoro\n\n## Queues for people by [Ida Kern](https://ida.example) and Tom Vale\n\nMine.\n',
    ],
    [
      'in front of a later one, and of the attribute list above its heading',
      '\n# Introduction\n\nHello.\n\n{:.wide}\n# Queues for people by [Ida Kern](https://ida.example)\n\nMine.\n\n# Another one by [Bo Lind](https://bo.example)\n\nMine.\n',
      [tide],
      '\n# Introduction\n\nHello.\n\n# The tide table by Ada Brandt\n\n{:.wide}\n# Queues for people by [Ida Kern](https://ida.example)\n\nMine.\n\n# Another one by [Bo Lind](https://bo.example)\n\nMine.\n',
    ],
    [
      'a talk without time comes last',
      '\n## The tide table by [Ada Brandt](https://ada.example)\nMine.\n## Conclusion\nBye.\n',
      [someday],
      '\n## The tide table by [Ada Brandt](https://ada.example)\nMine.\n\n## Some day by Pia Lund\n\n## Conclusion\nBye.\n',
    ],
    [
      'beside a session, on its level',
      '\n# Day 1\n\n### The tide table by [Ada Brandt](https://ada.example)\n\nMine.\n\n# Day 2\n\n## One by [Bo Lind](https://bo.example)\n\nMine.\n\n## Two by [Eva Lund](https://eva.example)\n\nMine.\n',
      [compaction],
      '\n# Day 1\n\n### The tide table by [Ada Brandt](https://ada.example)\n\nMine.\n\n### Compaction is a promise by Samuel Okoro\n\n# Day 2\n\n## One by [Bo Lind](https://bo.example)\n\nMine.\n\n## Two by [Eva Lund](https://eva.example)\n\nMine.\n',
    ],
    [
      'a heading that begins with a day, and is none, has no talks of that day',
      '\n# Monday deploys by the whole crew\n\nText.\n\n# More\n\nText.\n',
      [tide],
      '\n# Monday deploys by the whole crew\n\nText.\n\n# More\n\nText.\n\n# The tide table by Ada Brandt\n',
    ],
    ['a text without a line end', '\nHello.', [tide], '\nHello.\n\n## The tide table by Ada Brandt\n'],
    [
      'a line between two days stays between them',
      '\n# Day 1\n\nOne.\n\n---\n\n# Day 2\n\nTwo.\n',
      [tide],
      '\n# Day 1\n\nOne.\n\n## The tide table by Ada Brandt\n\n---\n\n# Day 2\n\nTwo.\n',
    ],
  ])('%s', (_name, body, chosen, expected) => {
    expect(imported(head + body, chosen)).toBe(head + expected);
  });

  test('CRLF stays CRLF', () => {
    const text = `${head}\n# Day 1\n\nOne.\n`.replace(/\n/g, '\r\n');
    expect(imported(text, [tide])).toBe(
      `${head}\n# Day 1\n\nOne.\n\n## The tide table by Ada Brandt\n`.replace(/\n/g, '\r\n'),
    );
  });

  test('what is there already is not inserted again, nor touched', () => {
    const text = `${head}\n## The Tide-Table by [ADA BRANDT](https://ada.example)\n\nMine.\n`;
    const { post, site } = postWith(text);
    const result = importTalks(post, site, schedule, new Set(['tide']));
    expect(result).toMatchObject({
      change: null,
      inserted: [],
      present: [{ talk: { id: 'tide' }, isRetitled: false }],
    });
    expect(imported(imported(text, [tide, compaction]), [tide, compaction])).toBe(imported(text, [tide, compaction]));
  });

  test('links into the post follow where a heading of the same words comes first', () => {
    const text = `${head}\nSee [Wind](#wind).\n\n# Day 1\n\nOne.\n\n# Day 2\n\n## Wind\n\nTwo.\n`;
    const wind = talk('wind', 'Wind', [], '2026-10-05T09:00');
    const { post, site } = postWith(text);
    const result = importTalks(post, site, { ...schedule, talks: [wind, handover] }, new Set(['wind']));
    expect('reason' in result ? '' : applied(post.text, result.change)).toBe(
      `${head}\nSee [Wind](#wind-1).\n\n# Day 1\n\nOne.\n\n## Wind\n\n# Day 2\n\n## Wind\n\nTwo.\n`,
    );
  });

  test('nothing is inserted where something open would take it in', () => {
    const { post, site } = postWith(`${head}\n# Day 1\n\n<div>\nOne.\n`);
    expect(importTalks(post, site, schedule, new Set(['tide']))).toEqual({
      reason: expect.stringContaining('not closed'),
    });
  });

  test('the shape of the post’s own sessions', () => {
    const text = `${head}\n## Ada Brandt: Wind\n\nMine.\n\n## Bo Lind: Water\n\nMine.\n\n## Eva Lund: Sand and stone\n\nMine.\n`;
    expect(imported(text, [queues])).toContain('\n\n## Ida Kern and Tom Vale: Queues for people\n');
  });
});

test('a card has what the schedule says: a sentence a line in the abstract, links, no second “Keynote”', () => {
  const { site } = postWith(head);
  const keynote: Talk = {
    ...talk('k', 'Keynote: Wind', [], null),
    speakers: [{ name: 'Ada Brandt', profile: 'https://ada.example/', company: null, photo: null }],
    type: 'Keynote',
    recording: 'https://video.example/1',
  };
  const link = '{:target="_blank" rel="noopener noreferrer"}';
  expect(talkCard(keynote, site, 'linked-speaker', 2)).toBe(
    `## Keynote: Wind by [Ada Brandt](https://ada.example/)${link}\n\n[Watch the recording](https://video.example/1)${link}`,
  );
  const plain = { ...talk('p', 'Wind', [], null), abstract: 'One *thing*. Two, e.g. Three.\n\n# Four\\ Five.' };
  expect(talkCard(plain, site, 'linked-speaker', 3)).toBe(
    '### Wind\n\n> One \\*thing\\*.\n> Two, e.g. Three.\n>\n> \\# Four\\\\ Five.',
  );
});

test('by themselves, talks of several days stand under their days', () => {
  const { site } = postWith(head);
  expect(talksAsMarkdown(schedule, [tide, handover], site)).toBe(
    '# Day 1\n\n## The tide table by Ada Brandt\n\n# Day 2\n\n## The handover is the system by Rosa Almeida\n',
  );
  expect(talksAsMarkdown(schedule, [tide], site)).toBe('## The tide table by Ada Brandt\n');
});

test('a day is named as the blog’s posts name theirs', () => {
  const other = '---\ntitle: y\n---\n\n# Monday\n\nText.\n\n# Tuesday\n\nText.\n';
  const { post, site } = postWith(`${head}\n`, {
    files: { '_config.yml': 'url: https://b.example\n', '_posts/2025-01-01-y.md': other },
  });
  const result = importTalks(post, site, schedule, new Set(['tide', 'handover']));
  expect('reason' in result ? '' : applied(post.text, result.change)).toMatch(/\n## Monday\n[\s\S]*\n## Tuesday\n/);
  expect(talksAsMarkdown(schedule, [tide, handover], site)).toMatch(/^# Monday\n[\s\S]*\n# Tuesday\n/);
});

test('talks come as the blog’s own cards, but not where one cannot hold them as text', () => {
  const { post, site } = reportWithCards({
    session: '## ${title} – ${speakers}\n\n*${abstract}*\n\n${notes:What I saw}',
    keynote: '## Keynote – ${title}\n\n${abstract}\n\nMy stars: *****',
    panel: '## ${title}\n\n`${title}`',
  });
  const wind: Talk = { ...tide, title: 'Wind', abstract: 'One *thing*. Two.\n\nThree.' };
  const talks = [wind, { ...wind, id: 'k', title: 'Keynote: Water' }, { ...wind, id: 'p', title: 'Panel: Sand' }];
  const cards = [
    '## Wind – Ada Brandt\n\n*One \\*thing\\*. Two. Three.*',
    '## Keynote – Water\n\nOne \\*thing\\*.\nTwo.\n\nThree.\n\nMy stars: *****',
    '## Panel: Sand by Ada Brandt\n\n> One \\*thing\\*.\n> Two.\n>\n> Three.',
  ].join('\n\n');
  expect(talksAsMarkdown({ ...schedule, talks }, talks, site)).toBe(`${cards}\n`);
  const result = importTalks(post, site, { ...schedule, talks }, new Set(talks.map(({ id }) => id)));
  expect('reason' in result ? result.reason : applied(post.text, result.change)).toBe(`${head}\n${cards}\n`);
});

test.each(allShapes([]))('a single card of shape %s is found again, whatever it would be by itself', (shape) => {
  const known = [...tide.speakers, ...queues.speakers].map((each) => ({ ...each, company: 'Harbour Works' }));
  for (const one of [tide, { ...queues, speakers: known }]) {
    const { post, site } = postWith(`${head}\n# Introduction\n\nHello.\n\n# Day 1\n\n`);
    const card = talkCard(one, site, shape, 2);
    const again = postWith(`${post.text}${card}\n\nMine.\n\n# Conclusion\n\nBye.\n`).post;
    expect(importTalks(again, site, { ...schedule, talks: [one] }, new Set([one.id]))).toMatchObject({
      inserted: [],
      present: [{ isRetitled: false }],
    });
  }
});

function talk(id: string, title: string, names: readonly string[], start: string | null): Talk {
  return talkWith({ id, title, start }, ...names);
}

function imported(text: string, talks: readonly Talk[]): string {
  const { post, site } = postWith(text);
  const result = importTalks(post, site, schedule, new Set(talks.map(({ id }) => id)));
  if ('reason' in result) throw new Error(result.reason);
  return applied(text, result.change);
}
