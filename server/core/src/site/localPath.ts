import { hostOf } from './externalLinks.ts';
import { decode, normalise, pathIn } from './paths.ts';
import type { SiteConfig, SiteIndex } from './siteIndex.ts';

/** Where an address leads below the blog's own root. */
export interface LocalPath {
  /** `/img/a.png`: from the site's root, base URL, query and fragment cut off, percent signs decoded. */
  readonly path: string;
  /** Without its `#`, decoded; `null` without. */
  readonly fragment: string | null;
}

/**
 * The place on the blog's own site that an address names; `null` for one elsewhere, one that Liquid makes up, and one
 * relative to the page. `{{ site.baseurl }}/a`, `{{ "/a" | relative_url }}` and `{{ "/a" | prepend: site.baseurl }}` are
 * understood.
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

/** A text that filters put the base URL and the like in front of. */
const filtered =
  /^\{\{-?\s*(["'])([^"']*)\1\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*)+-?\}\}/;

/** Where an address leads that is relative to the page it stands in. */
export interface RelativePath extends LocalPath {
  /** As it is written, without query and fragment, percent signs decoded. */
  readonly written: string;
}

/**
 * The place that a relative address names: `img/a.png` in `/2026/05/04/a.html` is `/2026/05/04/img/a.png`. `null` for
 * any other address, and where the page's own is not known: that of a draft.
 * @param uri of the file that it stands in
 */
export function relativePath(address: string, uri: string, site: SiteIndex): RelativePath | null {
  const text = address.trim();
  if (/^(?:$|[/#?]|[a-z][a-z0-9+.-]*:)|[{<]/i.test(text)) return null;
  const file = pathIn(site.root, uri) ?? '';
  const page = site.posts.get(file)?.url ?? site.pages.get(file)?.url ?? null;
  if (page === null) return null;
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(text) ?? [];
  const written = decode(path);
  if (isCopiedAlong(written, file, site)) return null;
  const inside = normalise(page.slice(0, page.lastIndexOf('/') + 1) + written);
  const isFolder = /(?:^|\/)\.{0,2}$/.test(written) && inside !== '';
  return {
    written,
    path: `/${inside}${isFolder ? '/' : ''}`,
    fragment: fragment === undefined ? null : decode(fragment),
  };
}

/** Whether the site is made with a plug-in that copies what lies beside a post to its address. */
function isCopiedAlong(written: string, file: string, site: SiteIndex): boolean {
  if (!site.config.plugins.some((name) => /postfiles|post-assets/.test(name))) return false;
  return site.files.has(normalise(`${file.slice(0, file.lastIndexOf('/') + 1)}${written}`));
}

function withoutLiquid(address: string): string {
  return address.replace(/^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})+/, '').replace(filtered, '$2');
}

function withoutBase(path: string, baseurl: string): string {
  const base = `/${baseurl.replace(/^\/+|\/+$/g, '')}`;
  if (base === '/') return path;
  return path === base ? '/' : path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
