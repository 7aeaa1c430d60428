import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { mulberry32, shuffled } from '../random.ts';
import { type BlogSample, fingerprint } from './labels.ts';

/** Posts by their path in the folder of blogs. */
export type Choice = Readonly<Record<BlogSample, readonly string[]>>;

export const seed = 20261122;
const wanted = 40;

/** How often a post of another category has to speak of talks to be drawn as well. */
const enough = 3;

/**
 * Draws the posts to label: all whose category or tags say "conference" and, up to forty, some of those that speak of
 * talks; then shuffles and halves them. `fresh` are up to twenty more that speak of talks, drawn from what is left. The
 * same folder and seed give the same samples.
 */
export function choose(folder: string): Choice {
  const random = mulberry32(seed);
  const posts = pathsIn(folder).map((path) => ({ path, post: readPost(folder, path) }));
  const conferences = posts.filter(({ post }) => saysConference(post));
  const others = posts.filter(({ post }) => !saysConference(post) && speaksOfTalks(post));
  const order = shuffled(others, random);
  const drawn = order.slice(0, Math.max(0, wanted - conferences.length));
  const all = shuffled([...conferences, ...drawn], random).map(({ path }) => path);
  return {
    tuning: all.slice(0, wanted / 2).sort(),
    'held-out': all.slice(wanted / 2, wanted).sort(),
    fresh: order
      .slice(drawn.length, drawn.length + wanted / 2)
      .map(({ path }) => path)
      .sort(),
  };
}

/** The paths of all posts in a folder of blogs, by fingerprint. */
export function postsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(pathsIn(folder).map((path) => [fingerprint(path), path]));
}

function pathsIn(folder: string): readonly string[] {
  return globSync('*/_posts/**/*.md', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readPost(folder: string, path: string): PostDocument {
  const file = join(folder, path);
  return parsePost({ uri: pathToFileURL(file).href, version: 0, text: readFileSync(file, 'utf8'), kind: 'post' });
}

function saysConference({ frontMatter }: PostDocument): boolean {
  const { category, tags } = frontMatter?.values ?? {};
  return /conference/i.test(JSON.stringify([category, tags]));
}

function speaksOfTalks({ text, body }: PostDocument): boolean {
  const words = text.slice(body.start).match(/\b(?:talks?|sessions?|speakers?|keynotes?|conferences?|meetups?)\b/gi);
  return (words?.length ?? 0) >= enough;
}
