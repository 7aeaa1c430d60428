import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addToSession } from '@lectern/core/authoring/addToSession/addToSession.ts';
import { moveSession } from '@lectern/core/authoring/moveSession/moveSession.ts';
import { stepPlace } from '@lectern/core/authoring/moveSession/moveSessionSteps.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import { applyEdits, type FileChange } from '@lectern/core/text/change.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, reports } from './reports.ts';

/** On a busy machine. */
const slow = { timeout: 120_000 };

const read = (text: string): PostDocument =>
  parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });

function after(post: PostDocument, change: FileChange): PostDocument {
  if (change.kind !== 'edit') throw new Error('The post is edited');
  return read(applyEdits(post.text, change.edits));
}

const options = { style: { newTab: '{:target="_blank"}', fittingPicture: '' }, kramdown: {} };
const recording = 'https://video.example/1';
const slides = 'https://slides.example/1.pdf';
const photo = { source: '/img/ada.png' };

const report = reports(
  ['---\ncategory: Conference\ntags: [Conference]\n---\n\n'],
  [
    'Tides by [Ada Brandt](https://x.example/ada)',
    'Sand ([Kofi Adjei](https://x.example/kofi))',
    'Salt - Mira Janssens',
    '[Foam by Tobias Falk](https://video.example/0)',
  ],
  // without text, a photo might be of the next session's speaker
  ['The talk was good.'],
);

test('what a session gets is there afterwards, and all else looks as before', slow, () => {
  let done = 0;
  fc.assert(
    fc.property(report, fc.nat(5), fc.constantFrom({ recording }, { slides }, { photo }), (text, at, additions) => {
      const post = read(text);
      const outline = sessionOutline(post);
      const session = outline.sessions[at % Math.max(1, outline.sessions.length)];
      const change = session && addToSession(post, outline, session, additions, options);
      if (!session || !change || 'reason' in change) return;
      done++;
      const now = after(post, change);
      const same = sessionOutline(now).sections[outline.sections.indexOf(session)];
      if ('recording' in additions) expect(same).toHaveProperty('recording.url', recording);
      if ('slides' in additions) expect(same).toHaveProperty('slides.url', slides);
      if ('photo' in additions) expect(same).toHaveProperty('speakers.0.photo', photo.source);
      const looks = new Set(blocksOf(now));
      const changed = blocksOf(post).filter((block) => !looks.has(block));
      expect(changed.length).toBeLessThanOrEqual('photo' in additions ? 0 : 1);
    }),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(100);
});

/** Real blogs, each a folder; unset, this test is skipped. */
const corpus = process.env.LECTERN_CORPUS ? resolve(process.env.LECTERN_CORPUS) : '';
const folders = corpus === '' ? [] : readdirSync(corpus).map((name) => join(corpus, name, '_posts'));

test.skipIf(corpus === '')('sessions of real reports move, and look as before', slow, () => {
  let done = 0;
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
      const post = read(readFileSync(join(folder, name), 'utf8'));
      const outline = sessionOutline(post);
      const looks = outline.isReport ? blocksOf(post) : [];
      for (const session of outline.sessions) {
        const place = stepPlace(outline, session, 'down');
        const move = 'reason' in place ? place : moveSession(post, outline, session.heading, place, {});
        if ('reason' in move) continue;
        done++;
        expect(blocksOf(after(post, move.change)), `${name}: ${session.title}`).toEqual(looks);
      }
    }
  expect(done).toBeGreaterThan(0);
});
