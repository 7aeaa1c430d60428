import type { SessionEntry } from '@lectern/core/protocol/sessions.ts';
import { expect, test } from 'vitest';
import { sessionNodes } from '../../views/sessions/sessionsModel.ts';
import { sameSessionNow } from './sameSessionNow.ts';

const wind = session(10, 'Wind', 'Ada Brandt');
const water = session(20, 'Water', 'Bo Lind');
const panel = session(30, 'Panel', 'Ada Brandt');
const other = session(40, 'Panel', 'Bo Lind');

test.each<[string, SessionEntry, SessionEntry[], SessionEntry[], number | null]>([
  ['where nothing changed', water, [wind, water], [wind, water], 20],
  ['moved', wind, [wind, water], [water, at(50, wind)], 50],
  ['with another speaker now', wind, [wind, water], [session(10, 'Wind', 'Eva Lund'), water], 10],
  ['gone', wind, [wind, water], [water], null],
  ['retitled', wind, [wind, water], [session(10, 'Winds', 'Ada Brandt'), water], null],
  ['one of two of a title', other, [panel, other], [at(60, other), panel], 60],
  ['gone, and another of its title stands there', panel, [panel, other], [at(30, other)], null],
  ['doubled', wind, [wind], [wind, at(50, wind)], null],
])('a session %s', (_name, asked, before, now, line) => {
  expect(sameSessionNow(asked, nodes(before), nodes(now))?.range.start.line ?? null).toBe(line);
});

function nodes(entries: readonly SessionEntry[]) {
  return sessionNodes({ entries }, false);
}

function at(line: number, entry: SessionEntry): SessionEntry {
  return { ...session(line, entry.title, ''), speakers: entry.speakers };
}

function session(line: number, title: string, name: string): SessionEntry {
  const range = { start: { line, character: 0 }, end: { line, character: 9 } };
  const none = { recording: null, slides: null, missing: [], summary: '', words: 0, minutes: 1 };
  return {
    ...none,
    kind: 'talk',
    title,
    speakers: [{ name, url: null, company: null, photo: null }],
    range,
    section: range,
  };
}
