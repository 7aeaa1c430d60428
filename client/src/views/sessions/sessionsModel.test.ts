import type { SessionEntry, Sessions } from '@lectern/core/protocol/sessions.ts';
import { expect, test } from 'vitest';
import {
  contextOf,
  description,
  iconOf,
  looksAlike,
  sessionNodes,
  spokenSession,
  tooltipMarkdown,
} from './sessionsModel.ts';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function session(title: string, more: Partial<SessionEntry> = {}): SessionEntry {
  return {
    kind: 'talk',
    title,
    speakers: [],
    recording: null,
    slides: null,
    words: 231,
    minutes: 1,
    missing: [],
    summary: '231 words',
    range: nowhere,
    section: nowhere,
    ...more,
  };
}

const ada = { name: 'Ada Brandt', url: 'https://social.example/@ada', company: 'Harbour & Sons', photo: null };
const unfinished = session('Sand', { missing: ['recording'], summary: 'no recording · 231 words' });
const sessions: Sessions = {
  isReport: true,
  entries: [
    session('Welcome'),
    { kind: 'day', title: 'Day 1', range: nowhere, section: nowhere, sessions: [session('Tides'), unfinished] },
    { kind: 'day', title: 'Day 2', range: nowhere, section: nowhere, sessions: [session('Tides')] },
  ],
};

function only(entry: SessionEntry) {
  const [node] = sessionNodes({ entries: [entry] }, false);
  if (!node) throw new Error('No node');
  return node;
}

test('equal titles have keys of their own, which the filter does not change', () => {
  const [, first, second] = sessionNodes(sessions, false);
  expect(first?.children.map(({ key }) => key)).toEqual(['Tides:0', 'Sand:0']);
  expect(second?.children.map(({ key }) => key)).toEqual(['Tides:1']);
  expect(second?.children[0]?.parent).toBe(second);
  const filtered = sessionNodes(sessions, true);
  expect(filtered.map(({ key, children }) => [key, children.map((child) => child.key)])).toEqual([
    ['Day 1:0', ['Sand:0']],
  ]);
});

test('what stands behind a title', () => {
  const [, day] = sessionNodes(sessions, false);
  expect(day && description(day)).toBe('2 sessions');
  expect(description(only(unfinished))).toBe('no recording · 231 words · 1 min');
  expect(description(only(session('Bare', { words: 0, summary: 'no text' })))).toBe('no text');
});

test('what a screen reader says', () => {
  const [, day] = sessionNodes(sessions, false);
  expect(day && spokenSession(day, false)).toBe('Day 1, 2 sessions');
  expect(spokenSession(only(session('Tides', { kind: 'keynote', speakers: [ada], minutes: 2 })), true)).toBe(
    'Keynote: Tides, by Ada Brandt, 231 words, 2 minutes to read, current section',
  );
});

test('a tooltip links speakers and material, and nothing of the post is markup in it', () => {
  const entry = session('A *b* <c> [d](e)', {
    speakers: [ada, { ...ada, url: null, company: null, name: 'Kofi_Adjei' }],
    recording: 'https://video.example/a(b) c',
    slides: '/slides.pdf',
  });
  expect(tooltipMarkdown(only(entry))).toBe(
    [
      '**A \\*b\\* \\<c\\> \\[d\\]\\(e\\)**',
      '[Ada Brandt](https://social.example/@ada), Harbour \\& Sons  \nKofi\\_Adjei',
      '[Recording](https://video.example/a%28b%29%20c) · Slides\\: /slides\\.pdf',
      'Talk · 231 words · 1 min',
    ].join('\n\n'),
  );
});

test.each([
  [{}, 'session+recording+slides'],
  [{ recording: 'https://a.example', slides: 'https://b.example', speakers: [ada] }, 'session+photo'],
  [{ slides: 'https://b.example', speakers: [{ ...ada, photo: '/a.png' }] }, 'session+recording'],
])('menus know what is not there: %j', (more, expected) => {
  expect(contextOf(only(session('Tides', more)))).toBe(expected);
});

test('a session that moved looks alike, one with other words does not', () => {
  const moved = { ...session('Tides'), range: { ...nowhere, end: { line: 3, character: 0 } } };
  expect(looksAlike([only(session('Tides'))], [only(moved)])).toBe(true);
  expect(looksAlike([only(session('Tides'))], [only(session('Tides', { words: 1, summary: '1 word' }))])).toBe(false);
});

test('the icon alone tells a session that lacks something', () => {
  expect([iconOf(only(session('Tides'))), iconOf(only(unfinished))]).toEqual(['comment-discussion', 'issue-draft']);
});
