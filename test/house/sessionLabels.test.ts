import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import { describe, expect, test } from 'vitest';
import { choose, postsIn, readPost } from '../sessions/choose.ts';
import { type BlogSample, blogSamples, fingerprint, readLabels, samples } from '../sessions/labels.ts';
import { add, compare, nothing, precision, recall } from '../sessions/measure.ts';

/** Real blogs, each a folder; the labels are of posts in two of them. */
const corpus = process.env.LECTERN_CORPUS ? resolve(process.env.LECTERN_CORPUS) : '';
const has = (blog: string): boolean => corpus !== '' && existsSync(join(corpus, blog, '_posts'));
const isThere = has('blog') && has('seed') && readdirSync(corpus).filter(has).length === 2;

test('no post is labelled twice', () => {
  const files = samples.flatMap((sample) => readLabels(sample).map(({ file }) => file));
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBe(104);
});

test('only sessions have speakers', () => {
  const sessions = ['talk', 'keynote', 'panel', 'lightning', 'workshop', 'qa'];
  for (const { file, sections } of samples.flatMap(readLabels))
    for (const { id, kind, speakers } of sections) if (speakers) expect(sessions, `${file} #${id}`).toContain(kind);
});

test.skipIf(!isThere)('the labelled posts are those that the seed draws', { timeout: 60_000 }, () => {
  const drawn = choose(corpus);
  for (const sample of blogSamples)
    expect(readLabels(sample).map(({ file }) => file)).toEqual(drawn[sample].map(fingerprint));
});

/** What the recogniser reached when it was last worked on, as hundredths: sessions, then speakers. */
const reached: Readonly<Record<BlogSample, readonly number[]>> = {
  tuning: [100, 98, 100, 98],
  'held-out': [100, 98, 100, 98],
  fresh: [100, 93, 100, 93],
};

describe.skipIf(!isThere)('sessions of real posts are found as well as before', () => {
  test.each(blogSamples)('%s', { timeout: 60_000 }, (sample) => {
    let scores = nothing;
    const paths = postsIn(corpus);
    for (const { file, sections } of readLabels(sample))
      scores = add(scores, compare(sessionOutline(readPost(corpus, paths.get(file) ?? file)), sections).scores);
    const { sessions, speakers } = scores;
    const figures = [precision(sessions), recall(sessions), precision(speakers), recall(speakers)];
    for (const [index, least] of reached[sample].entries())
      expect(Math.floor((figures[index] ?? 0) * 100), JSON.stringify(scores)).toBeGreaterThanOrEqual(least);
  });
});
