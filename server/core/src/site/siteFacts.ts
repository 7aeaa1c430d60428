import type { KramdownOptions, Span } from 'markdown-it-kramdown';
import type { YamlProblem } from '../post/frontMatter.ts';
import type { SessionShape } from '../sessions/session.ts';

/** What is known of a file beside its name. */
export interface FileFacts {
  /** `null`: no picture, or nobody has read it: those that no post shows are not read. */
  readonly picture: Picture | null;
  readonly isMeasured: boolean;
}

export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly bytes: number;
  /** Whether it is of one colour all over, as what stands in for a picture is. */
  readonly isPlain?: boolean;
}

/** `_config.yml`, what Lectern reads of it, defaults filled in. */
export interface SiteConfig {
  readonly title: string | null;
  readonly url: string;
  /** That of `url` and those that `.lectern.yml` names, in lower case, without `www.`. */
  readonly ownHosts: readonly string[];
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
  /** How the addresses of their documents are made; a collection without `output: true` has none. */
  readonly collectionSettings: Readonly<Record<string, CollectionSettings>>;
  /** Folder that holds the collections' folders, posts and drafts among them, relative to the source; empty: the source. */
  readonly collectionsDir: string;
  /** Folder of the layouts, relative to the source. */
  readonly layoutsDir: string;
  /** Folder of the includes, relative to the source. */
  readonly includesDir: string;
  /** Folder of the data files, relative to the source. */
  readonly dataDir: string;
  /** How the addresses of posts and pages are made: a template, or one of Jekyll's words such as `pretty`. */
  readonly permalink: string;
  /** Whether posts with a later date are published. */
  readonly future: boolean;
  /** Whether posts with `published: false` are published. */
  readonly unpublished: boolean;
  /** Such as `Europe/Brussels`; `null`: that of the machine. */
  readonly timezone: string | null;
  /** Gem or repository that layouts and includes may come from; `null` without. */
  readonly theme: string | null;
  readonly plugins: readonly string[];
  readonly kramdown: Partial<KramdownOptions>;
  /** Front matter defaults in the order of the file. */
  readonly defaults: readonly FrontMatterDefault[];
}

export interface CollectionSettings {
  readonly output: boolean;
  readonly permalink: string | null;
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
  readonly bio: string | null;
  /** All that stands there. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly uri: string;
  readonly span: Span;
}

/** A file below `_data`. */
export interface DataFile {
  readonly uri: string;
  /** By which Liquid knows it: `_data/a/b.yml` is `site.data.a.b`, hence `['a', 'b']`. */
  readonly name: readonly string[];
  /** Entries of a mapping; of a list or CSV those with an `id`, `name`, `key` or `slug`, else none. */
  readonly entries: readonly DataEntry[];
  /** What YAML cannot read in it, and keys that it has twice. */
  readonly problems: readonly YamlProblem[];
}

/** One entry of a data file. */
export interface DataEntry {
  readonly key: string;
  readonly value: unknown;
  readonly uri: string;
  /** The key, or the value that serves as such. */
  readonly span: Span;
}

/** How many published posts use a word, by word, in order of the word. */
export interface Vocabularies {
  /** From `category` and `categories`, without those that a post's folder gives it. */
  readonly categories: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  /** Front matter defaults included. */
  readonly layouts: ReadonlyMap<string, number>;
  readonly authors: ReadonlyMap<string, number>;
}

/** What the index keeps of a file that Jekyll makes a page of: facts, not the tree. */
export interface DocumentSummary {
  readonly uri: string;
  readonly kind: 'post' | 'draft' | 'page';
  /** Own values. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /**
   * Address on the site, without base URL, not percent-encoded: `/2026/05/04/a.html`. `null` for what is not published,
   * and where it cannot be known: a draft, `published: false`, a permalink with Liquid.
   */
  readonly url: string | null;
  /** File that the site writes, from the site's root: `/a/index.html` for `/a/`; `null` where `url` is. */
  readonly destination: string | null;
  /** Addresses that lead on to this one. */
  readonly redirectFrom: readonly string[];
  /** Ids that links may name, of headings and HTML elements; `null` where the file is not Markdown. */
  readonly ids: readonly string[] | null;
  /** Whether Liquid makes up a heading or an element, so that there may be other ids. */
  readonly hasDynamicIds: boolean;
  /** Destinations of links that stay on the site and leave the page, as written, each once. */
  readonly links: readonly string[];
}

export interface PageSummary extends DocumentSummary {
  readonly kind: 'page';
}

export interface PostSummary extends DocumentSummary {
  readonly kind: 'post' | 'draft';
  /** `2026-05-04`, from front matter, else from the file's name; `null` for what has neither. */
  readonly date: string | null;
  /** Front matter's, else from the file's name. */
  readonly slug: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Front matter defaults included; `null` without. */
  readonly layout: string | null;
  readonly authors: readonly string[];
  /** Header picture, relative to the source; `null` without, or where it is an address elsewhere. */
  readonly headerPicture: string | null;
  /** Pictures in its body that lie in the blog, relative to the source, each once. */
  readonly pictures: readonly string[];
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
  /** Published posts that `posts` counts, by how many of them have a key in their front matter. */
  readonly keys: ReadonlyMap<string, number>;
  /** How many published posts say anything in front matter: the others have no say in what front matter looks like. */
  readonly posts: number;
  /** Order of the front matter's keys that most posts have. */
  keyOrder(): KeyOrder;
  /** Width by height of most header pictures; `null` where no ratio is that of most, or less than five have it. */
  headerRatio(): HeaderRatio | null;
}

/** What the newest conference reports of a blog have, counted. */
export interface ReportHabits {
  /** Sessions by their shape. */
  readonly shapes: ReadonlyMap<SessionShape, number>;
  /** Reports by the level of their highest heading. */
  readonly levels: ReadonlyMap<number, number>;
}

export interface KeyOrder {
  readonly keys: readonly string[];
  /** Posts whose keys stand in this order. */
  readonly follow: number;
  /** Posts with two keys or more. */
  readonly carry: number;
}

export interface HeaderRatio {
  /** A size that has the ratio exactly and is the most frequent. */
  readonly width: number;
  readonly height: number;
  /** Posts whose header picture is within one per cent of the ratio. */
  readonly follow: number;
  /** Posts whose header picture was read. */
  readonly carry: number;
}
