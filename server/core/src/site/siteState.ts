import type { Settings } from '../settings.ts';
import type { CountedReports } from './reportHabits.ts';
import type {
  Author,
  Conventions,
  DataEntry,
  DataFile,
  FileFacts,
  PageSummary,
  PostSummary,
  SiteConfig,
} from './siteFacts.ts';
import { type SortedMap, sortedMap } from './sortedMap.ts';
import type { Spellings } from './spellings.ts';
import type { Tally } from './tally.ts';

/** What an index is made of. Every part is shared with the version before as far as it did not change. */
export interface SiteState {
  readonly root: string;
  readonly revision: number;
  readonly now: number | null;
  readonly config: SiteConfig;
  readonly files: SortedMap<FileFacts>;
  /** Paths of files by the same path in lower case. */
  readonly variants: SortedMap<readonly string[]>;
  /** Paths of pictures by their name in lower case, a line end and the path. */
  readonly pictures: SortedMap<string>;
  readonly texts: SortedMap<string>;
  readonly posts: SortedMap<PostSummary>;
  readonly pages: SortedMap<PageSummary>;
  readonly data: SortedMap<DataFile>;
  /** Paths of posts and pages by the file that the site writes for them. */
  readonly written: SortedMap<readonly string[]>;
  /** Paths of posts and pages by the file that the site writes for a redirect to them. */
  readonly redirects: SortedMap<readonly string[]>;
  /** Paths of posts by a name that `post_url` knows them by. */
  readonly names: SortedMap<readonly string[]>;
  readonly tally: Tally;
  readonly derived: Derived;
}

/** What is read of one file or counted over all, kept for as long as it holds. */
export interface Derived {
  readonly settings: Settings;
  readonly authors: ReadonlyMap<string, Author>;
  readonly authorsUri: string;
  readonly outbound: ReadonlyMap<string, DataEntry>;
  readonly outboundUri: string | null;
  readonly conventions: Conventions;
  readonly reports: CountedReports;
  readonly spellings: { readonly categories: Spellings; readonly tags: Spellings };
}

/** Adds a path under a key, or takes it away. Paths of one key are sorted. */
export function listed(
  map: SortedMap<readonly string[]>,
  key: string,
  path: string,
  isThere: boolean,
): SortedMap<readonly string[]> {
  const others = (map.get(key) ?? []).filter((each) => each !== path);
  const paths = isThere ? [...others, path].sort() : others;
  return paths.length > 0 ? map.with(key, paths) : map.without(key);
}

/** Lists of paths by key, each sorted. */
export function grouped(entries: readonly (readonly [key: string, path: string])[]): SortedMap<readonly string[]> {
  const lists = new Map<string, Set<string>>();
  for (const [key, path] of entries) {
    const list = lists.get(key) ?? new Set();
    lists.set(key, list.add(path));
  }
  return sortedMap([...lists].map(([key, list]) => [key, [...list].sort()]));
}
