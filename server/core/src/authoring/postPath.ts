import { extensionOf, isPicture } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** A title as part of a file's name and of an address: `Tidewater 2026: day one` → `tidewater-2026-day-one`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...words.normalize('NFC')].slice(0, longestSlug).join('').replace(/-+$/, '') || 'post';
}

/** Characters. Names of files may be longer, addresses should not. */
const longestSlug = 80;

/** @param date `2026-10-05`; `null` for a draft */
export function postName(slug: string, date: string | null): string {
  return date === null ? slug : `${date}-${slug}`;
}

/** What a file is called, without folders and extension. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Relative to the folder that Jekyll builds from. */
export function postPath(site: SiteIndex, slug: string, date: string | null): string {
  const { collectionsDir } = site.config;
  const folder = date === null ? '_drafts' : '_posts';
  const path = `${folder}/${postName(slug, date)}.${extension(site)}`;
  return collectionsDir === '' ? path : `${collectionsDir}/${path}`;
}

/** Whether there is such a day: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [, year = '', month = '', day = ''] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

/**
 * The folder of a post's own pictures, relative to the folder that Jekyll builds from: named after the post, in the
 * folder that holds those of the others.
 */
export function pictureFolder(site: SiteIndex, name: string): string {
  const counts = new Map<string, number>();
  for (const { kind, headerPicture } of site.posts.values()) {
    if (kind !== 'post' || headerPicture === null || !isPicture(headerPicture)) continue;
    const above = headerPicture.split('/').slice(0, -1);
    // the last folder may be the post's own
    const shared = above.length > 1 ? above.slice(0, -1).join('/') : above.join('/');
    if (shared !== '') counts.set(shared, (counts.get(shared) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return `${most?.[0] ?? 'img'}/${name}`;
}

/** That of most posts. */
function extension(site: SiteIndex): string {
  const counts = new Map<string, number>();
  for (const path of site.posts.keys()) counts.set(extensionOf(path), (counts.get(extensionOf(path)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? 'md';
}
