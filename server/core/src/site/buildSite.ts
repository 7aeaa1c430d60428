import type { PostDocument } from '../post/postDocument.ts';
import { derive, settingsOf } from './derive.ts';
import { detours, namesOf, nothing, type Part, partOf, places } from './fileParts.ts';
import { configPath, indexedWith, pathInSource, settingsPath } from './indexedFiles.ts';
import { isPicture, pathIn } from './paths.ts';
import { readConfig } from './siteConfig.ts';
import type { DocumentSummary, FileFacts, Picture, SiteIndex } from './siteIndex.ts';
import { grouped, listed, type SiteState } from './siteState.ts';
import { siteView } from './siteView.ts';
import { type SortedMap, sortedMap, startingWith } from './sortedMap.ts';
import { type Changes, changedTally, countPost, countSize, emptyTally, pictureIn } from './tally.ts';

export interface SiteFiles {
  /** URI of the blog's folder, without a slash at its end. */
  readonly root: string;
  /** Paths of all its files, relative to the root. */
  readonly files: Iterable<string>;
  /** Texts of at least those files that `indexedAs` names, by path; of the others none is kept. */
  readonly texts: ReadonlyMap<string, string>;
  /** Pictures that were read, by path relative to the root; `null` for what turned out to be none. */
  readonly pictures?: ReadonlyMap<string, Picture | null>;
  /** When this is, in milliseconds since 1970. */
  readonly now?: number | null;
  /** Is handed each post and page as it was parsed: whoever needs one need not parse it again. */
  readonly parsed?: (post: PostDocument) => void;
}

/** A file was written, read or is gone. A folder that is gone takes along what lay in it. */
export type SiteChange =
  | {
      readonly kind: 'write';
      readonly uri: string;
      /** `null` where nobody has read it: only its name counts then. */
      readonly text: string | null;
      /** The same text, if it was parsed already. */
      readonly post?: PostDocument;
    }
  /** The size of a picture was read; `null`: it has none. */
  | { readonly kind: 'measure'; readonly uri: string; readonly picture: Picture | null }
  | { readonly kind: 'delete'; readonly uri: string };

export function buildSite({ root, files, texts, pictures, now = null, parsed }: SiteFiles): SiteIndex {
  const settings = settingsOf(root, texts.get(settingsPath));
  const config = readConfig(texts.get(configPath) ?? null, settings.ownHosts);
  const kept = [...texts].flatMap(([path, text]) => {
    const kind = indexedWith(path, text, config);
    return kind === null ? [] : [{ path, text, kind, ...partOf(root, path, text, kind, config, parsed ?? null) }];
  });
  const names = [...new Set([...files, ...texts.keys()])];
  const facts = sortedMap(
    names.map((path) => [path, { picture: pictures?.get(path) ?? null, isMeasured: pictures?.has(path) ?? false }]),
  );
  const changes: Changes = new Map();
  for (const { post } of kept) if (post) countPost(changes, post, (path) => pictureIn(facts, path, config), 1);
  const documents = kept.flatMap(({ path, post, page }) => {
    const summary = post ?? page;
    return summary ? [{ path, summary }] : [];
  });
  const entries = <Key extends 'post' | 'page' | 'data'>(key: Key) =>
    sortedMap(kept.flatMap((each) => (each[key] ? [[each.path, each[key]] as const] : [])));
  const parts = {
    root,
    revision: 0,
    now,
    config,
    files: facts,
    variants: grouped(names.map((path) => [path.toLowerCase(), path])),
    pictures: sortedMap(names.filter(isPicture).map((path) => [pictureKey(path), path])),
    texts: sortedMap(kept.map(({ path, text }) => [path, text])),
    posts: entries('post'),
    pages: entries('page'),
    data: entries('data'),
    written: grouped(documents.flatMap(({ path, summary }) => places(summary).map((each) => [each, path]))),
    redirects: grouped(documents.flatMap(({ path, summary }) => detours(summary).map((each) => [each, path]))),
    names: grouped(
      documents.flatMap(({ path, summary }) => namesOf(summary, path, config).map((each) => [each, path])),
    ),
    tally: changedTally(emptyTally(), changes),
  };
  return siteView({ ...parts, derived: derive(parts, null) });
}

/**
 * What `buildSite` would make of the changed blog, with a higher revision. Only the file that changed is read; what else
 * there is to do grows with the logarithm of the blog's size. Of files that `source:`, `exclude:` or the like left out
 * until now the index has no text: when those change in `_config.yml`, load the blog anew.
 */
export function updateSite(site: SiteIndex, change: SiteChange): SiteIndex {
  const path = pathIn(site.root, change.uri);
  if (path === null) return site;
  const { state } = site;
  switch (change.kind) {
    case 'measure':
      return next(state, withPicture(state, path, { picture: change.picture, isMeasured: true }));
    case 'delete': {
      const gone = [...(state.files.has(path) ? [path] : []), ...below(state, path)];
      const left = gone.reduce(withoutFile, state);
      return gone.includes(configPath) ? rebuilt(left) : nextWithHosts(state, left);
    }
    case 'write': {
      const named = withFile(state, path);
      if (change.text === null) return next(state, withPicture(named, path, unread));
      const changed = withText(named, path, change.text, change.post?.text === change.text ? change.post : null);
      return path === configPath ? rebuilt(changed) : nextWithHosts(state, changed);
    }
  }
}

/** Whether there is anything that a change would change. */
export function isNews(site: SiteIndex, change: SiteChange): boolean {
  const path = pathIn(site.root, change.uri);
  if (path === null) return false;
  const { files, texts } = site.state;
  switch (change.kind) {
    case 'measure':
      return files.has(path);
    case 'delete':
      return files.has(path) || below(site.state, path).length > 0;
    case 'write':
      if (!files.has(path)) return true;
      if (change.text === null) return files.get(path)?.isMeasured === true;
      return (
        change.text !== texts.get(path) && (texts.has(path) || indexedWith(path, change.text, site.config) !== null)
      );
  }
}

/** The index of a blog without files: for files outside any blog. */
export function emptySite(root: string): SiteIndex {
  return buildSite({ root, files: [], texts: new Map<string, string>() });
}

function next(before: SiteState, after: SiteState): SiteIndex {
  return siteView({ ...after, revision: before.revision + 1, derived: derive(after, before) });
}

/** Which links leave the blog is counted in every post. */
function nextWithHosts(before: SiteState, after: SiteState): SiteIndex {
  const site = next(before, after);
  const hosts = [before.derived.settings.ownHosts, site.settings.ownHosts].map((names) => names.join(' '));
  return hosts[0] === hosts[1] ? site : rebuilt({ ...after, revision: before.revision });
}

function rebuilt({ root, files, texts, now, revision }: SiteState): SiteIndex {
  const pictures = new Map(
    [...files].flatMap(([path, { picture, isMeasured }]) => (isMeasured ? [[path, picture] as const] : [])),
  );
  const { state } = buildSite({ root, files: files.keys(), texts, pictures, now });
  return siteView({ ...state, revision: revision + 1 });
}

function below({ files }: SiteState, folder: string): readonly string[] {
  return [...startingWith(files, `${folder}/`)].map(([path]) => path);
}

function withFile(state: SiteState, path: string): SiteState {
  if (state.files.has(path)) return state;
  const files = state.files.with(path, unread);
  return {
    ...state,
    files,
    variants: listed(state.variants, path.toLowerCase(), path, true),
    pictures: isPicture(path) ? state.pictures.with(pictureKey(path), path) : state.pictures,
  };
}

function withoutFile(state: SiteState, path: string): SiteState {
  const emptied = withText(withPicture(state, path, unread), path, null, null);
  return {
    ...emptied,
    files: emptied.files.without(path),
    variants: listed(emptied.variants, path.toLowerCase(), path, false),
    pictures: isPicture(path) ? emptied.pictures.without(pictureKey(path)) : emptied.pictures,
  };
}

function pictureKey(path: string): string {
  return `${path.slice(path.lastIndexOf('/') + 1).toLowerCase()}\n${path}`;
}

const unread: FileFacts = { picture: null, isMeasured: false };

function withPicture(state: SiteState, path: string, facts: FileFacts): SiteState {
  const before = state.files.get(path);
  if (!before || (before.picture === facts.picture && before.isMeasured === facts.isMeasured)) return state;
  const changes: Changes = new Map();
  const inside = pathInSource(path, state.config);
  if (inside !== null) countSize(changes, state.tally, inside, before.picture, facts.picture);
  return { ...state, files: state.files.with(path, facts), tally: changedTally(state.tally, changes) };
}

/** @param text `null`: the file is not read any more */
function withText(state: SiteState, path: string, text: string | null, parsed: PostDocument | null): SiteState {
  const { root, config } = state;
  const kind = text === null ? null : indexedWith(path, text, config);
  if (kind === null && !state.texts.has(path)) return state;
  const part: Part = text !== null && kind !== null ? partOf(root, path, text, kind, config, null, parsed) : nothing;
  const before: Part = {
    post: state.posts.get(path) ?? null,
    page: state.pages.get(path) ?? null,
    data: state.data.get(path) ?? null,
  };
  const changes: Changes = new Map();
  const sizeOf = (picture: string): Picture | null => pictureIn(state.files, picture, config);
  if (before.post) countPost(changes, before.post, sizeOf, -1);
  if (part.post) countPost(changes, part.post, sizeOf, 1);
  const [old, fresh] = [before.post ?? before.page, part.post ?? part.page];
  const relisted = (map: SiteState['written'], keysOf: KeysOf): SiteState['written'] =>
    relistedUnder(map, path, old ? keysOf(old) : [], fresh ? keysOf(fresh) : []);
  return {
    ...state,
    texts: kind === null || text === null ? state.texts.without(path) : state.texts.with(path, text),
    posts: placed(state.posts, path, part.post),
    pages: placed(state.pages, path, part.page),
    data: placed(state.data, path, part.data),
    written: relisted(state.written, places),
    redirects: relisted(state.redirects, detours),
    names: relisted(state.names, (summary) => namesOf(summary, path, config)),
    tally: changedTally(state.tally, changes),
  };
}

type KeysOf = (summary: DocumentSummary) => readonly string[];

function relistedUnder(
  map: SiteState['written'],
  path: string,
  before: readonly string[],
  after: readonly string[],
): SiteState['written'] {
  const left = before.filter((key) => !after.includes(key)).reduce((each, key) => listed(each, key, path, false), map);
  return after.filter((key) => !before.includes(key)).reduce((each, key) => listed(each, key, path, true), left);
}

function placed<Value>(map: SortedMap<Value>, path: string, value: Value | null): SortedMap<Value> {
  return value === null ? map.without(path) : map.with(path, value);
}
