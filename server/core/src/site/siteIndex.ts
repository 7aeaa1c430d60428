import type { KramdownOptions, Span } from 'markdown-it-kramdown';
import type { Settings } from '../settings.ts';

/** A blog, as far as rules and features need to know it. Immutable: `updateSite` gives a new one. */
export interface SiteIndex {
  /** URI of the folder, without a slash at its end. */
  readonly root: string;
  /** Grows with every update: what was computed for a smaller one may be stale. */
  readonly revision: number;
  readonly config: SiteConfig;
  /** `.lectern.yml`, with its own problems; the defaults where there is none. */
  readonly settings: Settings;
  readonly authors: ReadonlyMap<string, Author>;
  /** URI of `_data/authors.*`, whether or not it is there. */
  readonly authorsUri: string | null;
  readonly posts: ReadonlyMap<string, PostSummary>;
  /** What the blog's posts do, counted: the ground on which a house rule is on without a settings file. */
  readonly conventions: Conventions;
  /** Whether a file lies below the root; `path` relative to it, `/` between parts, letter case counts. */
  hasFile(path: string): boolean;
  /** Names of the files that lie directly in a folder, sorted; `path` as in `hasFile`. Empty where it is not there. */
  filesIn(path: string): readonly string[];
  /** The path that differs in letter case only, if there is one. */
  findCaseVariant(path: string): string | null;
}

/** `_config.yml`, what Lectern reads of it, defaults filled in. */
export interface SiteConfig {
  readonly url: string;
  readonly baseurl: string;
  /** The Markdown engine; Lectern knows `kramdown` only. */
  readonly markdown: string;
  readonly kramdown: Partial<KramdownOptions>;
  /** Front matter defaults in the order of the file. */
  readonly defaults: readonly FrontMatterDefault[];
}

export interface FrontMatterDefault {
  readonly path: string;
  readonly type: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One entry of `_data/authors.yml`. */
export interface Author {
  readonly id: string;
  /** First and last name, or whichever is there; the id where neither is. */
  readonly name: string;
  readonly avatar: string | null;
  readonly uri: string;
  readonly span: Span;
}

/** What the index keeps of a post: facts, not the tree. */
export interface PostSummary {
  readonly uri: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  /** Numbers that `Conventions` adds up. */
  readonly counts: ConventionCounts;
}

/** Elements that follow a convention, and elements that carry any form of it. */
export interface ConventionCount {
  readonly follow: number;
  readonly carry: number;
}

/** By convention id, such as `external-link-target`. */
export type ConventionCounts = Readonly<Record<string, ConventionCount>>;

export interface Conventions {
  readonly counts: ConventionCounts;
  /** Seen at least five times and in most of the elements that carry any form of it. */
  holds(id: string): boolean;
}
