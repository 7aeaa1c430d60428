import type { KramdownOptions, Span } from 'markdown-it-kramdown';
import type { Settings } from '../settings.ts';

/** A blog, as far as rules and features need to know it. Immutable: `updateSite` gives a new one. */
export interface SiteIndex {
  /** URI of the folder, without a slash at its end. */
  readonly root: string;
  /** URI of the folder that Jekyll builds from: the root, or below it what `source:` of `_config.yml` names. */
  readonly source: string;
  /** Grows with every update: what was computed for a smaller one may be stale. */
  readonly revision: number;
  readonly config: SiteConfig;
  /** `.lectern.yml`, with its own problems; the defaults where there is none. */
  readonly settings: Settings;
  readonly authors: ReadonlyMap<string, Author>;
  /** URI of `_data/authors.*`, whether or not it is there. */
  readonly authorsUri: string | null;
  /** Posts and drafts, by path relative to the root: URIs of one file may be encoded in more than one way. */
  readonly posts: ReadonlyMap<string, PostSummary>;
  /** What the blog's posts do, counted: the ground on which a house rule is on without a settings file. */
  readonly conventions: Conventions;
  /** All files below the root, as paths relative to it, `/` between parts. */
  readonly files: ReadonlySet<string>;
  /** The texts that the index is made of, by path relative to the root: config, settings, authors, posts, drafts. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether there is such a file; `path` relative to `source`, `/` between parts, letter case counts. */
  hasFile(path: string): boolean;
  /** Names of the files that lie directly in a folder, sorted; `path` as in `hasFile`. Empty where it is not there. */
  filesIn(path: string): readonly string[];
  /** The path that differs in letter case only, if there is one. */
  findCaseVariant(path: string): string | null;
}

/** `_config.yml`, what Lectern reads of it, defaults filled in. */
export interface SiteConfig {
  readonly title: string | null;
  readonly url: string;
  readonly baseurl: string;
  /** The Markdown engine, in lower case; Lectern knows `kramdown` only. */
  readonly markdown: string;
  /** Where Jekyll builds from, relative to the root; empty: the root itself. */
  readonly source: string;
  /** File name extensions of Markdown, without the dot. */
  readonly markdownExtensions: readonly string[];
  /** Patterns of paths, relative to the source, that Jekyll leaves out. */
  readonly exclude: readonly string[];
  /** Patterns that Jekyll takes in although their name begins with a dot, an underscore or the like. */
  readonly include: readonly string[];
  /** Names of the collections that the site has beside its posts. */
  readonly collections: readonly string[];
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
  readonly kind: 'post' | 'draft';
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Keys of its front matter, those that front matter defaults give it included. */
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
  /** Published posts, by how many of them have a key in their front matter. */
  readonly keys: ReadonlyMap<string, number>;
  /** How many published posts were counted. */
  readonly posts: number;
}
