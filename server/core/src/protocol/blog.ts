import type { TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Request: what the preview must know of the blog a file belongs to. `null` outside any blog. */
export const blogRequest = 'lectern/blog';

export interface BlogParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface Blog {
  /** URI of the blog's root folder. */
  readonly root: string;
  /** URI of the folder that the site is built from: the root, or one below it. */
  readonly source: string;
  readonly title: string | null;
  readonly url: string;
  readonly baseurl: string;
  /** The Markdown engine; where it is not `kramdown`, posts mean something else than Lectern would read. */
  readonly markdown: string;
  /** `kramdown:` of `_config.yml`, as the parser takes it. */
  readonly kramdown: Readonly<Record<string, unknown>>;
  /** URI of a `_config.yml` that YAML cannot read: then all of the above is what Jekyll takes for granted. */
  readonly brokenConfig: string | null;
  /** Author id to name. */
  readonly authors: Readonly<Record<string, string>>;
  /** Address of each post and page, such as `/about/`, without base URL, to its file's path below `root`. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Request: `.lectern.yml` as the blog's posts would write it. `null` outside any blog. */
export const initialSettingsRequest = 'lectern/init';

export interface InitialSettingsParams {
  /** Any file of the blog, whether or not it is there. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface InitialSettings {
  /** Where the settings stand, or would. */
  readonly uri: string;
  readonly text: string;
}

/** Request: the rules on which a blog has a say, whether they are on, and why. `null` outside any blog. */
export const houseRulesRequest = 'lectern/houseRules';

export interface HouseRulesParams {
  /** Any file of the blog, whether or not it is there. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface HouseRule {
  readonly rule: string;
  readonly title: string;
  readonly isOn: boolean;
  /** What `.lectern.yml` says of it, else what the posts do, counted. */
  readonly reason: string;
}
