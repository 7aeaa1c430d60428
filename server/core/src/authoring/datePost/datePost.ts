import type { Impossible } from '../../impossible.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { DatedPostEdit, DateOptions } from '../../protocol/postDate.ts';
import { updateSite } from '../../site/buildSite.ts';
import { pathInRoot } from '../../site/indexedFiles.ts';
import { uriOf } from '../../site/paths.ts';
import type { PostSummary, SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { addressOf, addressTaken } from '../addressTaken.ts';
import { isDay } from '../postPath.ts';
import { editsToFollow } from './linksToPost.ts';
import { folderEdits, ownPictureFolder } from './ownPictures.ts';
import { dateEdits, publishedEdits, redirectEdits } from './redateFrontMatter.ts';

export interface DatedPost extends Omit<DatedPostEdit, 'edit'> {
  /** Edits first, then the new names. */
  readonly changes: readonly FileChange[];
}

/**
 * Publishes a draft on a day, or moves a post to another one: the file, its `date:`, and what leads to it.
 * @param path relative to the root
 * @param date `2026-10-05`
 * @param others texts of `linkingFiles`, by path relative to the root
 */
export function datePost(
  site: SiteIndex,
  path: string,
  date: string,
  options: DateOptions,
  others: ReadonlyMap<string, string> = new Map(),
): DatedPost | Impossible {
  const summary = site.posts.get(path);
  const text = site.texts.get(path);
  if (!summary || text === undefined) return { reason: 'This file is neither a post nor a draft of the blog' };
  if (!isDay(date)) return { reason: `There is no day ${date}: write it as 2026-10-05` };
  const newPath = datedPath(path, date);
  if (newPath === path && summary.date === date) return { reason: `This post has the date ${date} already` };
  if (newPath !== path && site.files.has(newPath)) {
    return { reason: `${newPath} is there already: choose another date, or rename the file first` };
  }
  const post = parsePost({ uri: uriOf(site.root, path), text, version: 0, kind: summary.kind }, site.config);
  const day = dateEdits(post, date);
  const published = summary.kind === 'draft' ? publishedEdits(post) : [];
  if (!day || !published) {
    return { reason: `\`${day ? 'published' : 'date'}:\` cannot be changed as it is written: change it by hand first` };
  }
  const own = [...day, ...published];
  const written = { path: newPath, text: applyEdits(text, own) };
  const without = updateSite(site, { kind: 'delete', uri: post.uri });
  const taken = addressTaken(without, written);
  if (taken !== null) return { reason: taken };
  const url = { url: summary.url, newUrl: addressOf(without, written) };
  const offers = {
    pictures: newPath === path ? null : ownPictureFolder(site, path, newPath),
    redirect: url.url !== url.newUrl && mayBeKnown(site, summary) ? summary.url : null,
  };
  const folder = options.pictures ? offers.pictures : null;
  const from = options.redirect ? offers.redirect : null;
  const redirects = from === null ? [] : redirectEdits(post, from);
  if (!redirects) {
    return {
      reason: `${from} cannot be added to \`redirect_from:\` as it is written: add it by hand first, or leave it out`,
    };
  }
  const edits = new Map<string, TextEdit[]>();
  add(edits, path, [...own, ...redirects]);
  const followed = editsToFollow(site, others, { path, newPath, ...url });
  const shown = folder && folderEdits(site, others, folder);
  const left = new Map<string, string[]>();
  for (const each of shown ? [followed, shown] : [followed]) {
    for (const [file, own] of each.edits) add(edits, file, own);
    for (const [file, words] of each.left) add(left, file, words);
  }
  const changes: readonly FileChange[] = [
    ...[...edits].map(
      ([file, each]): FileChange => ({ kind: 'edit', uri: uriOf(site.root, file), edits: inOrder(each) }),
    ),
    ...(folder ? [renameOf(site, pathInRoot(folder.from, site.config), pathInRoot(folder.to, site.config))] : []),
    ...(newPath === path ? [] : [renameOf(site, path, newPath)]),
  ];
  const links = [...edits].filter(([file]) => file !== path).reduce((sum, [, each]) => sum + each.length, 0);
  return { changes, uri: uriOf(site.root, newPath), links, left: leftIn(left, path, newPath), offers };
}

function leftIn(left: ReadonlyMap<string, readonly string[]>, path: string, newPath: string): DatedPost['left'] {
  if (left.size === 0) return null;
  return {
    files: [...left.keys()].map((file) => (file === path ? newPath : file)),
    words: [...new Set([...left.values()].flat())],
  };
}

function add<Value>(all: Map<string, Value[]>, path: string, more: readonly Value[]): void {
  if (more.length > 0) all.set(path, [...(all.get(path) ?? []), ...more]);
}

/** Those that would touch what an earlier one touches are left out. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isFree = span.start >= end;
      if (isFree) end = span.end;
      return isFree;
    });
}

function renameOf(site: SiteIndex, from: string, to: string): FileChange {
  return { kind: 'rename', from: uriOf(site.root, from), to: uriOf(site.root, to) };
}

/** `_drafts/a.md` becomes `_posts/2026-10-05-a.md`; a post keeps its folder. */
export function datedPath(path: string, date: string): string {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash).replace(/(^|\/)_drafts\//, '$1_posts/');
  const name = path.slice(slash).replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '');
  return `${folder}${date}-${name.replace(/\s+/g, '-')}`;
}

/** Whether readers may have seen it at its address, and the blog leads old addresses on. */
function mayBeKnown(site: SiteIndex, { kind, date }: PostSummary): boolean {
  if (kind !== 'post' || date === null || site.now === null) return false;
  const isPublished = site.config.future || Date.parse(`${date}T00:00:00Z`) <= site.now;
  const leadsOn =
    site.config.plugins.includes('jekyll-redirect-from') || (site.conventions.keys.get('redirect_from') ?? 0) > 0;
  return isPublished && leadsOn;
}
