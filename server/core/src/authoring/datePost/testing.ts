import type { DateOptions } from '../../protocol/postDate.ts';
import { buildSite } from '../../site/buildSite.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits } from '../../text/change.ts';
import { type DatedPost, datePost } from './datePost.ts';

const root = 'file:///blog';
export const alone: DateOptions = { pictures: false, redirect: false };

export function blog(texts: Readonly<Record<string, string>>, others: readonly string[] = []): SiteIndex {
  return buildSite({ root, files: others, texts: new Map(Object.entries(texts)), now: Date.UTC(2026, 10, 22) });
}

export interface Moved extends DatedPost {
  /** Texts of files that changed, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** `a → b`. */
  readonly renames: readonly string[];
}

/** The blog's files after the change, by path; what did not change is left out. */
export function after(
  site: SiteIndex,
  path: string,
  date: string,
  options: DateOptions = alone,
  others: ReadonlyMap<string, string> = new Map(),
): Moved {
  const result = datePost(site, path, date, options, others);
  if ('reason' in result) throw new Error(result.reason);
  const files: Record<string, string> = {};
  const renames: string[] = [];
  for (const change of result.changes) {
    if (change.kind === 'create') throw new Error('Nothing is created');
    if (change.kind === 'rename') {
      const [from, to] = [pathIn(root, change.from) ?? '', pathIn(root, change.to) ?? ''];
      renames.push(`${from} → ${to}`);
      const text = files[from] ?? site.texts.get(from);
      // a folder has none
      if (text !== undefined) files[to] = text;
      delete files[from];
    } else {
      const file = pathIn(root, change.uri) ?? '';
      files[file] = applyEdits(site.texts.get(file) ?? others.get(file) ?? '', change.edits);
    }
  }
  return { ...result, files, renames };
}

export const post = '---\ntitle: A\n---\n';
export const path = '_posts/2026-05-04-harbour.md';
export const pretty = 'url: https://notes.example\npermalink: /:categories/:year/:month/:day/:title/\n';
