import type { Settings } from '../settings.ts';
import type {
  Author,
  Conventions,
  DataEntry,
  DataFile,
  DocumentSummary,
  FileFacts,
  PageSummary,
  Picture,
  PostSummary,
  ReportHabits,
  SiteConfig,
  Vocabularies,
} from './siteFacts.ts';
import type { SiteState } from './siteState.ts';
import type { Spellings } from './spellings.ts';

export type {
  Author,
  CollectionSettings,
  ConventionCount,
  ConventionCounts,
  Conventions,
  DataEntry,
  DataFile,
  DocumentSummary,
  FileFacts,
  FrontMatterDefault,
  HeaderRatio,
  KeyOrder,
  PageSummary,
  Picture,
  PostSummary,
  ReportHabits,
  SiteConfig,
  Vocabularies,
} from './siteFacts.ts';

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
  /** Entries of `_data/outbound.*`, by id. */
  readonly outbound: ReadonlyMap<string, DataEntry>;
  /** URI of `_data/outbound.*`; `null` where there is none: then front matter's `outbound` means something else. */
  readonly outboundUri: string | null;
  /** Every data file, by path relative to the root. */
  readonly data: ReadonlyMap<string, DataFile>;
  /** Posts and drafts, by path relative to the root: URIs of one file may be encoded in more than one way. In order of the path. */
  readonly posts: ReadonlyMap<string, PostSummary>;
  /** Pages and documents of collections: every other file with front matter, by path relative to the root. */
  readonly pages: ReadonlyMap<string, PageSummary>;
  /** What the blog's posts do, counted: the ground on which a house rule is on without a settings file. */
  readonly conventions: Conventions;
  /** How the newest of its conference reports are written; read when somebody first asks. */
  reportHabits(): ReportHabits;
  /** Words that posts use in front matter. */
  readonly vocabularies: Vocabularies;
  /** How most posts spell them. */
  readonly spellings: { readonly categories: Spellings; readonly tags: Spellings };
  /** All files below the root, by path relative to it, `/` between parts; in order of the path. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The texts that the index is made of, by path relative to the root: config, settings, data, posts, drafts, pages. */
  readonly texts: ReadonlyMap<string, string>;
  /** When the blog was read, in milliseconds since 1970; `null` where nobody said. Posts dated later are future ones. */
  readonly now: number | null;
  /** Whether there is such a file; `path` relative to `source`, `/` between parts, letter case counts. */
  hasFile(path: string): boolean;
  /** Names of the files that lie directly in a folder, sorted; `path` as in `hasFile`. Empty where it is not there. */
  filesIn(path: string): readonly string[];
  /** Paths of the pictures whose name, in whatever folder, begins so: lower case, in order of the name; as in `hasFile`. */
  picturesNamed(beginning: string): Iterable<string>;
  /** The path that differs in letter case only, if there is one. */
  findCaseVariant(path: string): string | null;
  /** Size of a picture; `path` as in `hasFile`. `null` where it is not there, no picture, or nobody has read it yet. */
  pictureAt(path: string): Picture | null;
  /**
   * Paths (relative to the root, sorted) of all posts, pages and files that the site would write to one address, directly
   * or as a redirect: more than one is a fault. Address as in `url` or `redirectFrom` of a summary.
   */
  writersOf(url: string): readonly string[];
  /**
   * What stands on the site at an address below its root, percent signs decoded, without base URL, query and fragment:
   * `/a/` also finds `/a/index.html`, `/a` also `/a.html`. `null` where nothing that the index knows of does.
   */
  at(url: string): SiteTarget | null;
  /** Addresses of all posts and pages, in order of the paths, posts first; collected when somebody first asks. */
  addresses(): readonly string[];
  /** Posts that `{% post_url name %}` finds: `2026-05-04-a`, with a folder in front where there is one. Paths relative to the root. */
  postsNamed(name: string): readonly string[];
  /** What the next version is made from; of no use to anybody else. */
  readonly state: SiteState;
}

/** What the site has at an address. */
export type SiteTarget =
  | { readonly kind: 'post' | 'page'; readonly path: string; readonly summary: DocumentSummary }
  /** A file that is copied as it is. */
  | { readonly kind: 'file'; readonly path: string }
  /** An address that leads on to the post or page at `path`. */
  | { readonly kind: 'redirect'; readonly path: string; readonly summary: DocumentSummary };
