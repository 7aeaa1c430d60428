import { locateFrontMatter } from 'markdown-it-kramdown';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { classify } from '../../site/classify.ts';
import { configPath, pathInSource } from '../../site/indexedFiles.ts';
import { localPath, relativePath } from '../../site/localPath.ts';
import { decode, normalise, uriOf } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type TextEdit } from '../../text/change.ts';
import type { Span } from '../../text/span.ts';
import { allWords, type LinkPlaces, placesInData, placesInHtml, placesInPost } from '../linkPlaces.ts';
import { nameOf } from '../postPath.ts';
import { isData, isLong, isTemplate } from './linkingFiles.ts';

/** A post that is about to have another name and address. */
export interface MovedPost {
  /** Relative to the root. */
  readonly path: string;
  readonly newPath: string;
  /** As in `url` of a summary; `null` where the post has no address, before or after. */
  readonly url: string | null;
  readonly newUrl: string | null;
}

export interface Followed {
  /** What has to change, by path of the file relative to the root. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /**
   * Files that still lead to the old address, or name the old file, in a way that cannot be changed safely, each with
   * what there is to look for in it.
   */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

/** @param others texts of `linkingFiles`, by path relative to the root */
export function editsToFollow(site: SiteIndex, others: ReadonlyMap<string, string>, moved: MovedPost): Followed {
  const edits = new Map<string, readonly TextEdit[]>();
  const left = new Map<string, readonly string[]>();
  const indexed = [...site.posts.keys(), ...site.pages.keys(), ...site.data.keys(), configPath];
  const texts = new Map([...indexed.map((path) => [path, site.texts.get(path) ?? ''] as const), ...others]);
  for (const [path, text] of texts) {
    if (others.has(path) && isLong(text)) {
      const words = wordsIn(text, moved);
      if (words.length > 0) left.set(path, words);
      continue;
    }
    // relative addresses in the post itself lead elsewhere, too, once it has moved
    if (path !== moved.path && !mayLeadTo(text, moved)) continue;
    const uri = uriOf(site.root, path);
    const kind = classify(uri, text, site);
    const read = (now: string): PostDocument | null =>
      kind && parsePost({ uri, text: now, kind, version: 0 }, site.config);
    const post = read(text);
    const own = editsIn(site, path, text, post, moved);
    if (own.length > 0) edits.set(path, own);
    const now = applyEdits(text, own);
    if (!mayLeadTo(now, moved)) continue;
    const words = wordsLeft(site, path, now, own.length > 0 ? read(now) : post, moved);
    if (words.length > 0) left.set(path, words);
  }
  return { edits, left };
}

/** By which a text that is not read further may lead to the post. */
function wordsIn(text: string, { path, newPath, url, newUrl }: MovedPost): readonly string[] {
  const name = nameOf(path);
  const address = url === null || url === newUrl ? '' : addressWithin(url);
  const written = [...new Set([address, encodeURI(address)])];
  return [
    ...written.filter((each) => each !== '' && hasWhole(text, each, /[\p{L}\p{N}_%-]/u)),
    // a folder of that name is another matter
    ...(name !== nameOf(newPath) && /^\d/.test(name) && hasWhole(text, name, /[\p{L}\p{N}_%/-]/u) ? [name] : []),
  ];
}

/** Whether words stand in a text, and do not go on with a further character. */
function hasWhole(text: string, words: string, further: RegExp): boolean {
  let at = text.indexOf(words);
  while (at >= 0 && further.test(text.charAt(at + words.length))) at = text.indexOf(words, at + 1);
  return at >= 0;
}

/** In all forms in which it is written: with or without `index.html` or a slash at its end. */
function addressWithin(url: string): string {
  return url.replace(/\/(?:index\.html)?$/, '');
}

/** Most files do not: they need not be parsed. */
function mayLeadTo(text: string, { path, url }: MovedPost): boolean {
  return (
    text.includes(nameOf(path)) ||
    (url !== null && (text.includes(lastOf(url)) || text.includes(encodeURI(lastOf(url)))))
  );
}

function editsIn(
  site: SiteIndex,
  path: string,
  text: string,
  post: PostDocument | null,
  moved: MovedPost,
): readonly TextEdit[] {
  const places = post ? placesInPost(post) : placesIn(site, path, text);
  const edits = [
    ...places.links.flatMap(
      (place) => linkEdit(site, text, place, moved) ?? relativeEdit(site, path, text, place, moved),
    ),
    ...places.words.flatMap((place) => linkEdit(site, text, place, moved) ?? []),
    ...places.tags.flatMap((place) => tagEdit(site, text, place, moved)),
  ];
  const seen = new Set<number>();
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

/** In scripts and the like, an address may be put together from pieces: they are not touched. */
function placesIn(site: SiteIndex, path: string, text: string): LinkPlaces {
  if (isData(site, path)) return placesInData(text);
  return site.pages.has(path) || isTemplate(path, site) ? placesInHtml(text) : { links: [], words: [], tags: [] };
}

/** The old address and the old name, as far as words of a text lead to the post by them. */
function wordsLeft(
  site: SiteIndex,
  file: string,
  text: string,
  post: PostDocument | null,
  { path, newPath, url, newUrl }: MovedPost,
): readonly string[] {
  const name = nameOf(path);
  const address = url === null ? '' : addressWithin(url);
  const body = file === path ? (locateFrontMatter(text)?.end ?? 0) : 0;
  const found = allWords(text, post).flatMap(({ start, end }): readonly string[] => {
    if (start < body) return [];
    const word = text.slice(start, end);
    const [, folder, bare] = /^(.*\/)?([^/]*?)(?:\.\w+)?$/.exec(word) ?? [];
    const isOfPosts = folder === undefined ? /^\d/.test(name) : /(?:^|\/)_(?:posts|drafts)\/$/.test(folder);
    if (isOfPosts && bare === name && name !== nameOf(newPath)) return [name];
    if (url === null || url === newUrl) return [];
    const local = localPath(word, site.config);
    const target = local && site.at(local.path);
    if (target?.path !== path || target.kind === 'redirect') return [];
    // one that is percent-encoded is found as it is written
    return [word.includes(address) ? address : word];
  });
  return [...new Set(found)];
}

/** `null` for an address that is relative to the page. */
function linkEdit(
  site: SiteIndex,
  text: string,
  span: Span,
  { path, url, newUrl }: MovedPost,
): readonly TextEdit[] | null {
  const written = text.slice(span.start, span.end);
  const local = localPath(written, site.config);
  if (!local) return null;
  if (url === null || newUrl === null || url === newUrl) return [];
  const target = site.at(local.path);
  if (target?.path !== path || target.kind === 'redirect') return [];
  for (const old of [local.path, encodeURI(local.path)]) {
    const at = written.indexOf(old);
    if (at < 0) continue;
    const next = movedPath(local.path, url, newUrl);
    const shown = old === local.path ? next : encodeURI(next);
    return [{ span: { start: span.start + at, end: span.start + at + old.length }, text: shown }];
  }
  return [];
}

/** Both ends of an address that is relative to its page may move: the page itself, and where it leads. */
function relativeEdit(
  site: SiteIndex,
  file: string,
  text: string,
  { start, end }: Span,
  { path, url, newUrl }: MovedPost,
): readonly TextEdit[] {
  const address = /^[^?#]*/.exec(text.slice(start, end))?.[0] ?? '';
  const place = relativePath(address, uriOf(site.root, file), site);
  if (!place || url === null || newUrl === null || url === newUrl) return [];
  const target = site.at(place.path);
  if (!target && !site.hasFile(normalise(place.path))) return [];
  const leadsHere = target?.path === path && target.kind !== 'redirect';
  const page = file === path ? newUrl : (site.posts.get(file)?.url ?? site.pages.get(file)?.url ?? null);
  if (page === null || (!leadsHere && file !== path)) return [];
  const next = relativeAddress(page, leadsHere ? movedPath(place.path, url, newUrl) : place.path);
  const isSame = normalise(folderOf(page) + place.written) === normalise(folderOf(page) + next);
  if (isSame) return [];
  const shown = address.includes('%') || /[\s()<>"']/.test(next) ? encodeURI(next) : next;
  return [{ span: { start, end: start + address.length }, text: shown }];
}

/** `/2026/05/04/b/` from `/2026/05/07/a/` is `../../04/b/`: a base URL does not matter to it. */
function relativeAddress(from: string, to: string): string {
  const parts = to.slice(1).split('/');
  const folders = folderOf(from).split('/').slice(1, -1);
  let common = 0;
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++;
  const address = [...folders.slice(common).map(() => '..'), ...parts.slice(common)].join('/');
  // what has a colon in its first part would be taken for a scheme
  return address === '' || /^[^/]*:/.test(address) ? `./${address}` : address;
}

/** With the slash at its end. */
function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** The new address in the form in which the old one is written: with or without `index.html`, `.html` or slash. */
function movedPath(written: string, url: string, newUrl: string): string {
  if (written === url) return newUrl;
  if (written.startsWith(url)) return newUrl + written.slice(url.length);
  if (url.startsWith(written)) {
    const rest = url.slice(written.length);
    if (newUrl.endsWith(rest)) return newUrl.slice(0, newUrl.length - rest.length);
  }
  return newUrl;
}

function tagEdit(
  site: SiteIndex,
  text: string,
  { tag, start, end }: Span & { readonly tag: string },
  { path, newPath }: MovedPost,
): readonly TextEdit[] {
  const name = text.slice(start, end);
  if (tag === 'post_url') {
    if (!site.postsNamed(decode(name)).includes(path)) return [];
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    return [{ span: { start, end }, text: folder + nameOf(newPath) }];
  }
  if (normalise(name) !== pathInSource(path, site.config)) return [];
  return [{ span: { start, end }, text: pathInSource(newPath, site.config) ?? name }];
}

/** The part of an address that tells it from most others. */
export function lastOf(url: string): string {
  return (
    url
      .replace(/\/(?:index\.html)?$/, '')
      .replace(/\.html$/, '')
      .split('/')
      .at(-1) ?? url
  );
}
