import { moveSession, type SessionMove } from '@lectern/core/authoring/moveSession/moveSession.ts';
import type { SectionPlace } from '@lectern/core/authoring/moveSession/moveSessionSwap.ts';
import type { Impossible } from '@lectern/core/impossible.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { sectionsOf } from '@lectern/core/post/sections.ts';
import type { SessionOutline } from '@lectern/core/sessions/session.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, reports } from './reports.ts';
import { anyText, fixtures } from './text.ts';

/** On a busy machine. */
const slow = { timeout: 60_000 };

const read = (text: string): PostDocument =>
  parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });

const outlineOf = (post: PostDocument): SessionOutline => ({
  isReport: true,
  sections: sectionsOf(post).map(({ heading, span }) => ({
    kind: heading.text.startsWith('Day') ? 'day' : 'other',
    heading,
    span,
  })),
  sessions: [],
});

function move(post: PostDocument, from: number, to: number, at: SectionPlace['at']): SessionMove | Impossible | null {
  const [section, target] = [
    post.headings.at(from % post.headings.length),
    post.headings.at(to % post.headings.length),
  ];
  return section && target ? moveSession(post, outlineOf(post), section, { at, heading: target }, {}) : null;
}

function after(post: PostDocument, { change }: SessionMove): PostDocument {
  if (change.kind !== 'edit') throw new Error('A move edits the post');
  return read(applyEdits(post.text, change.edits));
}

const names = ['A', 'B', 'C', 'Two words'];
const toc = '* [A](#a)\n* [B](#b)\n* [C](#c)\n\n';
const report = reports(['', '---\ntitle: x\n---\n\n', 'Intro\n\n', toc], names);

const places = fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom('before', 'after', 'below'));

test('what is moved looks as before, and all that it does not stand beside', slow, () => {
  let done = 0;
  fc.assert(
    fc.property(report, places, (text, [from, to, at]) => {
      const before = read(text);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      done++;
      expect(blocksOf(after(before, outcome))).toEqual(blocksOf(before));
    }),
    { numRuns: 1000 },
  );
  expect(done).toBeGreaterThan(150);
});

// before the first day there is no place to go back to
const reportOfDays = reports(['# Day 0\n\n', '---\ntitle: x\n---\n\n# Day 0\n\nText\n\n'], names);

test('there and back is the same text', slow, () => {
  let done = 0;
  fc.assert(
    fc.property(reportOfDays, places, (text, [from, to, at]) => {
      const before = read(text);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      const moved = after(before, outcome);
      const section = moved.headings.findIndex(({ start }) => start === outcome.headingStart);
      expect(moved.headings[section]?.text).toBe(before.headings[from % before.headings.length]?.text);
      const texts = moved.headings.flatMap((_, target) =>
        (['before', 'after', 'below'] as const).flatMap((place) => {
          const back = move(moved, section, target, place);
          return back === null || 'reason' in back ? [] : [after(moved, back).text];
        }),
      );
      done++;
      expect(texts).toContain(text);
    }),
    { numRuns: 300 },
  );
  expect(done).toBeGreaterThan(25);
});

test('of any text, nothing but what changed places is written otherwise', slow, () => {
  fc.assert(
    fc.property(anyText, places, (text, [from, to, at]) => {
      const before = read(`${text}\n\n# A\n\n${text}\n\n# B\n`);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      const words = (of: string): string => [...of.replace(/\s/g, '')].toSorted().join('');
      const now = after(before, outcome);
      if (now.links.every((link) => !('destination' in link && link.destination.startsWith('#'))))
        expect(words(now.text)).toBe(words(before.text));
    }),
    { numRuns: 500 },
  );
});

test.each(fixtures())('every section of %s goes everywhere and looks as before', slow, (_name, text) => {
  const before = read(text);
  const looks = blocksOf(before);
  for (const from of before.headings.keys())
    for (const to of before.headings.keys()) {
      const outcome = move(before, from, to, 'before');
      if (outcome !== null && 'change' in outcome) expect(blocksOf(after(before, outcome))).toEqual(looks);
    }
});
