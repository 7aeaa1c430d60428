import { liquidIn } from './liquid.ts';

/** What the preview must know to find a file of the site from a document. */
export interface Place {
  /** URI of the document. */
  readonly document: string;
  /** URI of the blog's root folder. */
  readonly root: string;
  /** URI of the folder that the site is built from: the root, or one below it. */
  readonly source: string;
  readonly baseurl: string;
  readonly url: string;
  /** Address of each post and page, without base URL, to its file's path below `root`; empty as long as nobody knows. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * The address of a picture, film or file as the preview finds it: what the site serves from its root is given relative
 * to the document, `/img/a.png` as `../img/a.png`. Any other address, and one that only the site's build knows, stays.
 */
export function pictureAddress(address: string, place: Place): string {
  return resolved(address, place, () => null);
}

/** The address of a link: as for a picture, and a post's or page's address leads to its file. */
export function linkAddress(address: string, place: Place): string {
  return resolved(address, place, (path) => fileOfPage(path, place));
}

/** A file of the blog, by its path from the root with its slash, relative to the document; `null` outside the blog. */
export function fileAddress(path: string, { document, root }: Place): string | null {
  if (!document.startsWith(`${root}/`)) return null;
  const depth = document.slice(root.length + 1).split('/').length - 1;
  return depth === 0 ? `.${path}` : '../'.repeat(depth) + path.slice(1);
}

/** @param pageAt the file of a page at an address of the site: its path from the root with its slash */
function resolved(address: string, place: Place, pageAt: (path: string) => string | null): string {
  const written = withoutEscapes(address);
  const hash = written.indexOf('#');
  const target = hash === -1 ? written : written.slice(0, hash);
  const path = fileOfLiquidLink(target) ?? sitePath(target, place);
  const found = path === null ? null : fileAddress(pageAt(path) ?? inSource(path, place), place);
  if (found === null) return address;
  const whole = hash === -1 ? found : found + written.slice(hash);
  return written === address ? whole : encodeURI(whole);
}

/** The path below the blog's root, with its slash, or `null` for an address that does not begin there. */
function sitePath(target: string, place: Place): string | null {
  const path = resolveLiquid(target, basePath(place));
  if (path === null || !path.startsWith('/') || path.startsWith('//')) return null;
  const base = basePath(place);
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

/** `{{ site.baseurl }}`, `{{ "/a" | relative_url }}` and their like filled in; `null` where there is other Liquid. */
function resolveLiquid(target: string, base: string): string | null {
  let text = '';
  let behind = 0;
  for (const { start, end } of liquidIn(target)) {
    const value = target.startsWith('{{', start) ? valueOfOutput(target.slice(start + 2, end - 2), base) : null;
    if (value === null) return null;
    text += target.slice(behind, start) + value;
    behind = end;
  }
  return text + target.slice(behind);
}

function valueOfOutput(output: string, base: string): string | null {
  const [value = '', ...filters] = output.replace(/^-|-$/g, '').split('|');
  return filters.reduce<string | null>((text, name) => filtered(text, name.trim(), base), literal(value.trim(), base));
}

function literal(expression: string, base: string): string | null {
  if (expression === 'site.baseurl') return base;
  // the site's own host: what follows is served from its root
  if (expression === 'site.url') return '';
  return /^(["'])(.*)\1$/.exec(expression)?.[2] ?? null;
}

function filtered(text: string | null, filter: string, base: string): string | null {
  if (text === null) return null;
  if (filter === 'relative_url' || filter === 'absolute_url') return `${base}/${text.replace(/^\//, '')}`;
  if (/^prepend:\s*site\.baseurl$/.test(filter)) return base + text;
  return /^prepend:\s*site\.url$/.test(filter) ? text : null;
}

/** markdown-it writes `{{ … }}` in an address as `%7B%7B%20…%20%7D%7D`. */
function withoutEscapes(address: string): string {
  return /%7B(?:%7B|%25)/i.test(address) ? decoded(address) : address;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // half an escape, as in `%7B%7B%zz%7D%7D`: it stands for itself
  }
}

/** `{% post_url 2024-05-02-a %}` and `{% link _posts/2024-05-02-a.md %}`. */
function fileOfLiquidLink(address: string): string | null {
  const [, tag, name] = /\{%-?\s*(post_url|link)\s+(\S+)\s*-?%\}$/.exec(address) ?? [];
  if (tag === undefined || name === undefined) return null;
  return tag === 'link' ? `/${name.replace(/^\//, '')}` : `/_posts/${name}.md`;
}

/** The path from the blog's root of what Jekyll finds below its source. */
function inSource(path: string, { root, source }: Place): string {
  return source.startsWith(`${root}/`) ? source.slice(root.length) + path : path;
}

/** `/a` also finds `/a/` and `/a.html`. */
function fileOfPage(path: string, place: Place): string | null {
  const { pages } = place;
  const address = decoded(path.replace(/\?.*$/s, ''));
  const found = [address, `${address}/`, `${address}.html`].find((each) => Object.hasOwn(pages, each));
  if (found !== undefined) return encodeURI(`/${pages[found]}`);
  const post = fileOfPost(path);
  return post === null ? null : inSource(post, place);
}

/** Jekyll's own form of a post's address: categories, date and slug. */
function fileOfPost(path: string): string | null {
  const [, year, month, day, slug] = /\/(\d{4})\/(\d\d)\/(\d\d)\/([^/?]+?)(?:\.html|\/)?$/.exec(path) ?? [];
  return slug === undefined ? null : `/_posts/${year}-${month}-${day}-${slug}.md`;
}

function basePath({ baseurl }: Place): string {
  const trimmed = baseurl.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
