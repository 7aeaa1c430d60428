import type { SiteIndex } from '../../site/siteIndex.ts';
import { yamlItem } from '../../text/yamlWord.ts';
import { keyPlaces } from './usualKeys.ts';

/**
 * Front matter in the blog's own order of keys; lines of it, the `---` included.
 * @param values as YAML writes them, by key; empty for what waits for the author
 */
export function writtenFrontMatter(site: SiteIndex, values: ReadonlyMap<string, string>): readonly string[] {
  const place = keyPlaces(site);
  const lines = [...values]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([key, value]) => `${key}: ${value}`.trimEnd());
  return ['---', ...lines, '---'];
}

/** Keys that each post has a word of its own for: what others say is no guess. */
export const ownKeys: ReadonlySet<string> = new Set([
  ...['layout', 'author', 'authors', 'title', 'image', 'tag', 'tags', 'category', 'categories', 'date'],
  ...['permalink', 'slug', 'redirect_from', 'redirect_to', 'published', 'lectern'],
]);

/** What most posts say, as far as it is a plain value, as YAML writes it; else what the settings allow. `null` for none. */
export function usualValue(site: SiteIndex, key: string): string | null {
  const counts = new Map<string, number>();
  let posts = 0;
  for (const { kind, frontMatter } of site.posts.values()) {
    const value = frontMatter[key];
    if (kind !== 'post' || value === undefined) continue;
    posts++;
    const text = written(value);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, m], [, n]) => n - m);
  if (most && most[1] * 2 > posts) return most[0];
  return written(site.settings.frontMatter.properties[key]?.enum?.[0]);
}

function written(value: unknown): string | null {
  if (typeof value === 'string') return yamlItem(value);
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}
