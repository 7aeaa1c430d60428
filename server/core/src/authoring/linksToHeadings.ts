import { parsePost } from '../post/parsePost.ts';
import { classify } from '../site/classify.ts';
import { localPath, relativePath } from '../site/localPath.ts';
import { decode, uriOf } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { FileChange, TextEdit } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import { placesInHtml, placesInPost } from './linkPlaces.ts';

/** What headings of a post are called from now on, by their ids of before. */
export type RenamedIds = ReadonlyMap<string, string>;

/** @param pairs each heading as it was and as it is */
export function renamedIds(
  pairs: Iterable<readonly [was: { readonly id: string | null }, is: { readonly id: string | null } | undefined]>,
): RenamedIds {
  const renamed = new Map<string, string>();
  for (const [was, is] of pairs)
    if (was.id !== null && is && is.id !== null && was.id !== is.id) renamed.set(was.id, is.id);
  return renamed;
}

/**
 * What has to change in other posts and pages so that their links to headings of a post lead where they led.
 * @param path of the post, relative to the root
 */
export function linksToHeadings(site: SiteIndex, path: string, renamed: RenamedIds): readonly FileChange[] {
  if (renamed.size === 0) return [];
  const ids = [...renamed.keys()].flatMap((id) => [`#${id}`, `#${encodeURIComponent(id)}`]);
  return [...site.posts.keys(), ...site.pages.keys()].flatMap((file): readonly FileChange[] => {
    const text = site.texts.get(file) ?? '';
    // most files lead to no heading of another one: they need not be parsed
    if (file === path || !ids.some((id) => text.includes(id))) return [];
    const uri = uriOf(site.root, file);
    const edits = editsIn(site, file, text, path, renamed);
    return edits.length === 0 ? [] : [{ kind: 'edit', uri, edits }];
  });
}

/**
 * The same in the post itself, for links by its name or address: those of a `#` and an id alone are not looked at.
 * @param text of the post, with the headings as they are from now on
 */
export function ownLinksToHeadings(
  site: SiteIndex,
  path: string,
  text: string,
  renamed: RenamedIds,
): readonly TextEdit[] {
  // most posts have no such link: they need not be parsed
  const named = renamed.size === 0 ? [] : [...text.matchAll(/[^\s("'=<]#([^\s)"'>]+)/g)];
  return named.some(([, id = '']) => renamed.has(decode(id))) ? editsIn(site, path, text, path, renamed) : [];
}

/** Ids that change twice: what each was at first, and what it is in the end. */
export function renamedTwice(first: RenamedIds, second: RenamedIds): RenamedIds {
  const between = new Set(first.values());
  const chained = [...first].map(([was, is]) => [was, second.get(is) ?? is] as const);
  const alone = [...second].filter(([was]) => !between.has(was));
  return new Map([...chained, ...alone].filter(([was, is]) => was !== is));
}

function editsIn(site: SiteIndex, file: string, text: string, path: string, renamed: RenamedIds): readonly TextEdit[] {
  const uri = uriOf(site.root, file);
  const kind = classify(uri, text, site);
  const places = kind ? placesInPost(parsePost({ uri, text, kind, version: 0 }, site.config)) : placesInHtml(text);
  const edits = new Map<number, TextEdit>();
  for (const span of [...places.links, ...places.words]) {
    const edit = linkEdit(site, uri, text, span, path, renamed);
    // a link definition may serve several links
    if (edit) edits.set(edit.span.start, edit);
  }
  return [...edits.values()].toSorted((a, b) => a.span.start - b.span.start);
}

function linkEdit(
  site: SiteIndex,
  uri: string,
  text: string,
  { start, end }: Span,
  path: string,
  renamed: RenamedIds,
): TextEdit | null {
  const written = text.slice(start, end);
  const hash = written.lastIndexOf('#');
  // `#` and an id alone lead to the file's own heading
  const next = hash <= 0 ? undefined : renamed.get(decode(written.slice(hash + 1)));
  if (next === undefined || !leadsTo(site, uri, written, path)) return null;
  const isEncoded = written.slice(hash).includes('%');
  return { span: { start: start + hash + 1, end }, text: isEncoded ? encodeURIComponent(next) : next };
}

function leadsTo(site: SiteIndex, uri: string, written: string, path: string): boolean {
  const tag = /^(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})*\{%-?\s*(post_url|link)\s+(\S+?)\s*-?%\}#/.exec(written);
  if (tag?.[1] === 'post_url') return site.postsNamed(decode(tag[2] ?? '')).includes(path);
  if (tag) return uriOf(site.source, tag[2] ?? '') === uriOf(site.root, path);
  const local = localPath(written, site.config) ?? relativePath(written, uri, site);
  const target = local && site.at(local.path);
  return target?.path === path && target.kind !== 'redirect';
}
