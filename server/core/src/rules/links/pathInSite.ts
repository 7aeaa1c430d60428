import { decode, normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';

/** What `SiteIndex.at` knows an address by that begins with a slash: without base URL, query, fragment and escapes. */
export function pathInSite(address: string, { config }: SiteIndex): string {
  const path = decode(address.replace(/[?#].*$/s, ''));
  const base = normalise(config.baseurl);
  const bare = normalise(path);
  const below = base !== '' && (bare === base || bare.startsWith(`${base}/`)) ? bare.slice(base.length) : `/${bare}`;
  const rooted = below.startsWith('/') ? below : `/${below}`;
  return path.endsWith('/') && !rooted.endsWith('/') ? `${rooted}/` : rooted;
}
