import { hostOf } from './externalLinks.ts';
import { decode } from './paths.ts';
import type { SiteConfig } from './siteIndex.ts';

/** Where an address leads below the blog's own root. */
export interface LocalPath {
  /** `/img/a.png`: from the site's root, base URL, query and fragment cut off, percent signs decoded. */
  readonly path: string;
  /** Without its `#`, decoded; `null` without. */
  readonly fragment: string | null;
}

/**
 * The place on the blog's own site that an address names; `null` for one elsewhere, one that Liquid makes up, and one
 * relative to the page. `{{ site.baseurl }}/a`, `{{ site.url }}/a` and `{{ "/a" | relative_url }}` are understood.
 */
export function localPath(address: string, config: Pick<SiteConfig, 'url' | 'baseurl'>): LocalPath | null {
  const written = withoutLiquid(address.trim());
  const host = hostOf(written);
  if (host !== null && host !== hostOf(config.url)) return null;
  const local = host === null ? written : written.replace(/^(?:https?:)?\/\/[^/?#]*/i, '') || '/';
  if (!local.startsWith('/') || local.startsWith('//') || local.includes('{')) return null;
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(local) ?? [];
  return {
    path: withoutBase(decode(path), config.baseurl),
    fragment: fragment === undefined ? null : decode(fragment),
  };
}

function withoutLiquid(address: string): string {
  return address
    .replace(/^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})+/, '')
    .replace(/^\{\{-?\s*(["'])([^"']*)\1\s*\|\s*(?:relative_url|absolute_url)\s*-?\}\}/, '$2');
}

function withoutBase(path: string, baseurl: string): string {
  const base = `/${baseurl.replace(/^\/+|\/+$/g, '')}`;
  if (base === '/') return path;
  return path === base ? '/' : path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
