import { readFileSync } from 'node:fs';
import { readSchedule } from '@lectern/core/schedule/formats.ts';
import type { Talk } from '@lectern/core/schedule/schedule.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('whatever stands where, reading does not throw, and what comes out is what is promised', () => {
  const names = [
    'sessionize-all.json',
    'sessionize-grid.json',
    'cfp-dev/saturday.json',
    'cfp-dev/monday-2019.json',
    'pretalx.json',
    'hub.json',
  ];
  const sources = names.map((name) => readFileSync(new URL(`../fixtures/schedules/${name}`, import.meta.url), 'utf8'));
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', '2026-13-45T99:99', 'javascript:x', '9'.repeat(400), '__proto__'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 20 }),
      (source, changes) => {
        const { schedule } = readSchedule(changed(source, changes), { timeZone: 'Asia/Tokyo' });
        for (const talk of schedule?.talks ?? []) expectSound(talk);
      },
    ),
    { numRuns: 300 },
  );
});

/** A JSON text with some of its values replaced. */
function changed(source: string, changes: readonly (readonly [number, unknown])[]): string {
  let seen = 0;
  const count = source.split(/[:,]/).length;
  const at = new Map(changes.map(([place, value]) => [place % count, value]));
  return JSON.stringify(
    JSON.parse(source, (_key, value) => {
      const place = seen++;
      return at.has(place) ? at.get(place) : value;
    }) ?? null,
  );
}

function expectSound(talk: Talk): void {
  expect(talk.title).toMatch(/^\S(?:.*\S)?$/u);
  for (const time of [talk.start, talk.end]) if (time !== null) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  for (const url of [
    talk.url,
    talk.recording,
    talk.slides,
    ...talk.speakers.flatMap((each) => [each.profile, each.photo]),
  ])
    if (url !== null) expect(url).toMatch(/^https?:\/\//i);
  for (const { name } of talk.speakers) expect(name).not.toBe('');
}
