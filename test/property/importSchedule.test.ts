import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importSchedule } from '@lectern/core/authoring/import/importSchedule.ts';
import { importTalks } from '@lectern/core/authoring/import/importTalks.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { readSchedule } from '@lectern/core/schedule/formats.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import { anchors } from '@lectern/core/site/anchors.ts';
import { emptySite } from '@lectern/core/site/buildSite.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, reports } from './reports.ts';
import { anyText, fixtures } from './text.ts';

/** On a busy machine. */
const slow = { timeout: 60_000 };

const site = emptySite('file:///blog');
const schedule = tidewater();
const ids = schedule.talks.map(({ id }) => id);

test('what a post shows stays as it is when talks are inserted, and they are inserted once', slow, () => {
  const fronts = ['---\ncategory: Conference\ntitle: x\n---\n\n', '---\ntitle: x\n---\n\n', 'Intro\n\n'];
  const names = ['A', 'The tide table by [Ada Brandt](u)', 'Conclusion', 'Talks'];
  let done = 0;
  fc.assert(
    fc.property(reports(fronts, names), fc.subarray(ids), (text, chosen) => {
      if (importsWell(read(text), new Set(chosen))) done++;
    }),
    { numRuns: 500 },
  );
  expect(done).toBeGreaterThan(400);
});

test('of any text, all that was written is still there', slow, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const before = read(`${text}\n\n# Day 1\n\n${text}\n`);
      const words = wordsOf(before.text);
      const after = imported(before, new Set(ids));
      if (after !== null && !before.text.includes('](#')) expect(isPartOf(words, wordsOf(after.text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(fixtures())('talks go into %s', slow, (_name, text) => {
  importsWell(read(text), new Set(ids));
});

test('talks, links and titles at once: edits are apart, and a table of contents leads to headings alone', slow, () => {
  const sessions = fc.subarray([...schedule.talks], { minLength: 1 });
  const ofPost = fc.record({ talks: sessions, marks: fc.constantFrom('1', '*'), listed: fc.nat(5), eol: fc.boolean() });
  let retitled = 0;
  fc.assert(
    fc.property(ofPost, fc.subarray(ids), ({ talks, marks, listed, eol }, chosen) => {
      const text = reportOn(talks, marks, listed);
      const post = read(eol ? text.replaceAll('\n', '\r\n') : text);
      const result = importSchedule(post, site, schedule, { talks: new Set(chosen), isWanted: () => true });
      if ('reason' in result) throw new Error(result.reason);
      let last = -1;
      for (const { span } of result.edits) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
      const after = read(applyEdits(post.text, result.edits));
      const all = after.derived(anchors);
      expect(all.length).toBeGreaterThanOrEqual(talks.length + 1);
      for (const { target } of all) expect(target, after.text).not.toBeNull();
      for (const { to, kind } of result.done.filter((update) => update.kind === 'title')) {
        expect(after.headings.map((heading) => heading.text).join('\n'), kind).toContain(to);
        retitled++;
      }
      const again = importSchedule(after, site, schedule, { talks: new Set(chosen), isWanted: () => true });
      expect(again).toMatchObject({ edits: [], inserted: [] });
    }),
    { numRuns: 300 },
  );
  expect(retitled).toBeGreaterThan(100);
});

/** Sessions with titles that have changed since, each listed; `listed` says how the text of an entry is written. */
function reportOn(talks: readonly Talk[], mark: string, listed: number): string {
  const headings = talks.map(({ title, speakers }, index) => {
    const shown = index % 2 === 0 ? `${title}s` : title;
    return { shown, text: `${shown} by ${speakers.map(({ name }) => name).join(', ')}` };
  });
  const front = '---\ncategory: Conference\ntitle: x\n---\n\n';
  const body = `${headings.map(({ text }) => `## ${text}\n\nMine.\n\n`).join('')}## Conclusion\n\nBye.\n`;
  const bare = read(`${front}${body}`);
  const entries = bare.headings.map(({ id, text }, index) => {
    const entry = index % 3 === listed % 3 ? (headings[index]?.shown ?? text) : text;
    return `${mark === '*' ? '*' : `${index + 1}.`} [${entry}](#${id})\n`;
  });
  return `${front}# Contents\n\n${entries.join('')}\n${body}`;
}

const corpus = process.env.LECTERN_CORPUS ? resolve(process.env.LECTERN_CORPUS) : '';

test.skipIf(corpus === '')('talks go into every real post, and once', { timeout: 600_000 }, () => {
  const posts = globSync('*/_posts/**/*.md', { cwd: corpus });
  const refused = posts.filter((path) => !importsWell(read(readFileSync(resolve(corpus, path), 'utf8')), new Set(ids)));
  expect(posts.length).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});

/** Whether the talks could be inserted; where they could, what was there must look as before, and a second time nothing happens. */
function importsWell(before: PostDocument, chosen: ReadonlySet<string>): boolean {
  const after = imported(before, chosen);
  if (after === null) return false;
  const now = [...blocksOf(after)];
  for (const block of blocksOf(before)) {
    const at = now.indexOf(block);
    expect(at, `${block}\n---\n${after.text}`).toBeGreaterThanOrEqual(0);
    now.splice(at, 1);
  }
  // tables of contents are no such blocks: they get entries, and keep those that they have
  const shown = linkTexts(after);
  for (const text of linkTexts(before)) {
    const at = shown.indexOf(text);
    expect(at, `${text}\n---\n${after.text}`).toBeGreaterThanOrEqual(0);
    shown.splice(at, 1);
  }
  expect(imported(after, chosen)?.text, after.text).toBe(after.text);
  return true;
}

function linkTexts({ links, text }: PostDocument): string[] {
  return links.flatMap((link) => (link.type === 'link' ? [text.slice(link.textSpan.start, link.textSpan.end)] : []));
}

function imported(post: PostDocument, chosen: ReadonlySet<string>): PostDocument | null {
  const result = importTalks(post, site, schedule, chosen);
  if ('reason' in result) return null;
  return result.change?.kind === 'edit' ? read(applyEdits(post.text, result.change.edits)) : post;
}

function read(text: string): PostDocument {
  return parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });
}

/** All but white space. */
function wordsOf(text: string): string {
  return text.replace(/\s/g, '');
}

/** Whether the one comes of the other by leaving out. */
function isPartOf(some: string, all: string): boolean {
  let at = 0;
  for (const character of all) if (some.startsWith(character, at)) at += character.length;
  return at === some.length;
}

function tidewater(): Schedule {
  const text = readFileSync(new URL('../fixtures/schedules/pretalx.json', import.meta.url), 'utf8');
  const found = readSchedule(text, { timeZone: null }).schedule;
  if (!found) throw new Error('the fixture is no schedule');
  return found;
}
