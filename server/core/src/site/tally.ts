import { pathInRoot } from './indexedFiles.ts';
import type { FileFacts, Picture, PostSummary, SiteConfig } from './siteFacts.ts';
import { type SortedMap, sortedMap } from './sortedMap.ts';

const tallies = [
  'posts',
  'keys',
  'sequences',
  'categories',
  'tags',
  'layouts',
  'authors',
  'follow',
  'carry',
  'headers',
  'sizes',
] as const;

type TallyName = (typeof tallies)[number];

/**
 * Counts over all published posts, by word: of front matter's keys and their `sequences`, of its values, of elements
 * that `follow` and `carry` a convention, of header pictures by path (`headers`) and by size. A word with none is not
 * there.
 */
export type Tally = Readonly<Record<TallyName, SortedMap<number>>>;

/** What is to be added to a tally. */
export type Changes = Map<TallyName, Map<string, number>>;

export function emptyTally(): Tally {
  return Object.fromEntries(tallies.map((name) => [name, sortedMap<number>()])) as unknown as Tally;
}

/** Collects what a post adds, or with `times` of -1 takes away. Drafts are not counted: nobody has reviewed them yet. */
export function countPost(
  changes: Changes,
  summary: PostSummary,
  sizeOf: (path: string) => Picture | null,
  times: 1 | -1,
): void {
  if (summary.kind !== 'post') return;
  const add = (name: TallyName, word: string, count = 1): void => addTo(changes, name, word, count * times);
  if (hasSay(summary)) {
    add('posts', '');
    add('sequences', Object.keys(summary.frontMatter).join('\n'));
    for (const key of summary.keys) add('keys', key);
  }
  for (const word of summary.categories) add('categories', word);
  for (const word of summary.tags) add('tags', word);
  for (const word of summary.authors) add('authors', word);
  if (summary.layout !== null) add('layouts', summary.layout);
  for (const [id, { follow, carry }] of Object.entries(summary.counts)) {
    add('follow', id, follow);
    add('carry', id, carry);
  }
  if (summary.headerPicture === null) return;
  add('headers', summary.headerPicture);
  const size = sizeOf(summary.headerPicture);
  if (size) add('sizes', sizeWord(size));
}

/** Whether a post counts among those that show what front matter looks like in this blog. */
export function hasSay({ kind, frontMatter }: PostSummary): boolean {
  return kind === 'post' && Object.keys(frontMatter).length > 0;
}

/** Collects what another size of a picture means to the posts that have it as their header. */
export function countSize(
  changes: Changes,
  tally: Tally,
  path: string,
  before: Picture | null,
  after: Picture | null,
): void {
  const uses = tally.headers.get(path) ?? 0;
  if (before) addTo(changes, 'sizes', sizeWord(before), -uses);
  if (after) addTo(changes, 'sizes', sizeWord(after), uses);
}

/** The same maps where nothing changed. */
export function changedTally(tally: Tally, changes: Changes): Tally {
  const result: Record<TallyName, SortedMap<number>> = { ...tally };
  for (const [name, words] of changes) {
    for (const [word, change] of words) {
      if (change === 0) continue;
      const count = (result[name].get(word) ?? 0) + change;
      result[name] = count === 0 ? result[name].without(word) : result[name].with(word, count);
    }
  }
  return result;
}

export function pictureIn(files: ReadonlyMap<string, FileFacts>, path: string, config: SiteConfig): Picture | null {
  return files.get(pathInRoot(path, config))?.picture ?? null;
}

function sizeWord({ width, height }: Picture): string {
  return `${width}x${height}`;
}

function addTo(changes: Changes, name: TallyName, word: string, count: number): void {
  if (count === 0) return;
  const words = changes.get(name) ?? new Map<string, number>();
  words.set(word, (words.get(word) ?? 0) + count);
  changes.set(name, words);
}
