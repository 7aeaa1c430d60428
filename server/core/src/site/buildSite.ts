import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { readSettings } from '../settings/readSettings.ts';
import { noSettings, type Settings } from '../settings.ts';
import { readAuthors } from './authors.ts';
import { sumConventions } from './conventions.ts';
import { type FileLookup, fileLookup } from './fileLookup.ts';
import { authorsPath, configPath, indexedAs, pathInSource, settingsPath } from './indexedFiles.ts';
import { pathIn, uriOf } from './paths.ts';
import { readConfig } from './siteConfig.ts';
import type { DataEntry, DataFile, PageSummary, PostSummary, SiteConfig, SiteIndex } from './siteIndex.ts';
import { summarise } from './summarise.ts';

export interface SiteFiles {
  /** URI of the blog's folder, without a slash at its end. */
  readonly root: string;
  /** Paths of all its files, relative to the root. */
  readonly files: Iterable<string>;
  /** Texts of at least those files that `indexedAs` names, by path; of the others none is kept. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A file was written or is gone. A folder that is gone takes along what lay in it. */
export type SiteChange =
  | {
      readonly kind: 'write';
      readonly uri: string;
      /** `null` where nobody has read it: only its name counts then. */
      readonly text: string | null;
      /** The same text, if it was parsed already. */
      readonly post?: PostDocument;
    }
  | { readonly kind: 'delete'; readonly uri: string };

export function buildSite({ root, files, texts }: SiteFiles): SiteIndex {
  const config = readConfig(texts.get(configPath) ?? null);
  const kept = new Map([...texts].filter(([path]) => indexedAs(path, config)));
  const names = new Map([...files, ...texts.keys()].map((path) => [path, { picture: null }] as const));
  const posts = new Map([...kept].flatMap(([path, text]) => summaryOf(root, path, text, config)));
  return assemble({ root, revision: 0, config, posts, texts: kept, lookup: fileLookup(names, config.source) });
}

/**
 * What `buildSite` would make of the changed blog, with a higher revision; posts that did not change are not read again.
 * Of files that `source:`, `exclude:` or the like left out until now the index has no text: when those change in
 * `_config.yml`, load the blog anew.
 */
export function updateSite(site: SiteIndex, change: SiteChange): SiteIndex {
  const path = pathIn(site.root, change.uri);
  if (path === null) return site;
  const gone = (each: string): boolean => change.kind === 'delete' && (each === path || each.startsWith(`${path}/`));
  const text = change.kind === 'write' ? change.text : null;
  const texts = new Map([...site.texts].filter(([each]) => !gone(each)));
  if (text !== null) texts.set(path, text);
  const files = changedFiles(site, change.kind === 'write' ? path : null, gone);
  if (gone(configPath) || (path === configPath && text !== null)) {
    return { ...buildSite({ root: site.root, files: files.keys(), texts }), revision: site.revision + 1 };
  }
  if (indexedAs(path, site.config) === null) texts.delete(path);
  const posts = new Map([...site.posts].filter(([each]) => !gone(each)));
  if (text !== null) {
    const parsed = change.kind === 'write' && change.post?.text === text ? change.post : null;
    for (const [each, summary] of summaryOf(site.root, path, text, site.config, parsed)) posts.set(each, summary);
  }
  return assemble({
    root: site.root,
    revision: site.revision + 1,
    config: site.config,
    posts,
    texts,
    lookup: files === site.files ? site : fileLookup(files, site.config.source),
    previous: site,
  });
}

interface Parts {
  readonly root: string;
  readonly revision: number;
  readonly config: SiteConfig;
  readonly posts: ReadonlyMap<string, PostSummary>;
  readonly texts: ReadonlyMap<string, string>;
  readonly lookup: FileLookup;
  /** What was read of a text that is still the same is taken from here: a post changes at every keystroke. */
  readonly previous?: SiteIndex;
}

function assemble({ root, revision, config, posts, texts, lookup, previous }: Parts): SiteIndex {
  const authors = authorsPath((path) => texts.has(path), config);
  const authorsUri = uriOf(root, authors);
  const isAsBefore = (path: string): boolean => previous?.texts.get(path) === texts.get(path);
  return {
    root,
    source: uriOf(root, config.source),
    revision,
    config,
    settings:
      previous && isAsBefore(settingsPath)
        ? previous.settings
        : settingsOf(texts.get(settingsPath), uriOf(root, settingsPath)),
    authors:
      previous?.authorsUri === authorsUri && isAsBefore(authors)
        ? previous.authors
        : readAuthors(texts.get(authors) ?? '', authorsUri),
    authorsUri,
    outbound: new Map<string, DataEntry>(),
    outboundUri: null,
    data: new Map<string, DataFile>(),
    posts,
    pages: new Map<string, PageSummary>(),
    vocabularies: { categories: new Map(), tags: new Map(), layouts: new Map(), authors: new Map() },
    now: null,
    pictureAt: () => null,
    writersOf: () => [],
    at: () => null,
    postsNamed: () => [],
    texts,
    conventions: sumConventions(posts.values()),
    files: lookup.files,
    hasFile: lookup.hasFile,
    filesIn: lookup.filesIn,
    findCaseVariant: lookup.findCaseVariant,
  };
}

function settingsOf(text: string | undefined, uri: string): Settings {
  return text === undefined ? noSettings : readSettings(text, uri);
}

function summaryOf(
  root: string,
  path: string,
  text: string,
  config: SiteConfig,
  parsed: PostDocument | null = null,
): [string, PostSummary][] {
  const kind = indexedAs(path, config);
  if (kind !== 'post' && kind !== 'draft') return [];
  const post = parsed ?? parsePost({ uri: uriOf(root, path), version: 0, text, kind }, { kramdown: config.kramdown });
  const summary = summarise(post, kind, pathInSource(path, config) ?? path, config);
  return [[path, { ...summary, uri: uriOf(root, path) }]];
}

/** The same set where no name came or went. */
function changedFiles(site: SiteIndex, written: string | null, gone: (path: string) => boolean): SiteIndex['files'] {
  if (written !== null)
    return site.files.has(written) ? site.files : new Map([...site.files, [written, { picture: null }]]);
  const left = [...site.files].filter(([path]) => !gone(path));
  return left.length === site.files.size ? site.files : new Map(left);
}

/** The index of a blog without files: for files outside any blog. */
export function emptySite(root: string): SiteIndex {
  return buildSite({ root, files: [], texts: new Map<string, string>() });
}
