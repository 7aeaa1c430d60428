/** What the preview must know to find a file of the site from a document. */
export interface Place {
  /** URI of the document. */
  readonly document: string;
  /** URI of the blog's root folder. */
  readonly root: string;
  readonly baseurl: string;
  readonly url: string;
}

/**
 * The address of a picture, film or file as the preview finds it: what the site serves from its root is given relative
 * to the document, `/img/a.png` as `../img/a.png`. Any other address, and one that only the site's build knows, stays.
 */
export function pictureAddress(address: string, place: Place): string {
  const path = sitePath(address, place);
  return path === null ? address : (relative(path, place) ?? address);
}

/** The address of a link: as for a picture, and a post's address leads to the post's file. */
export function linkAddress(address: string, place: Place): string {
  const [target = '', ...fragment] = withoutEscapedLiquid(address).split('#');
  const file = fileOfLiquidLink(target) ?? fileOfPost(sitePath(target, place));
  if (file === null) return pictureAddress(address, place);
  return [relative(file, place) ?? target, ...fragment].join('#');
}

/** The path below the blog's root, with its slash, or `null` for an address that does not begin there. */
function sitePath(address: string, place: Place): string | null {
  const written = withoutEscapedLiquid(address);
  const resolved = resolveLiquid(written, place);
  if (resolved === null || !resolved.startsWith('/') || resolved.startsWith('//')) return null;
  const base = basePath(place);
  return base !== '' && resolved.startsWith(`${base}/`) ? resolved.slice(base.length) : resolved;
}

/** `{{ site.baseurl }}`, `{{ "/a" | relative_url }}` and their like filled in; `null` where other Liquid is left. */
function resolveLiquid(address: string, place: Place): string | null {
  const base = basePath(place);
  const resolved = address.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (whole, expression: string) => {
    const [value = '', ...filters] = expression.split('|').map((part) => part.trim());
    const known = literal(value, base);
    return known === null
      ? whole
      : (filters.reduce<string | null>((text, name) => filtered(text, name, base), known) ?? whole);
  });
  return /\{\{|\{%/.test(resolved) ? null : resolved;
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
function withoutEscapedLiquid(address: string): string {
  return address.replace(/%7B(?:%7B|%25).*?(?:%7D|%25)%7D/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped; // half an escape, as in `%7B%7B%zz%7D%7D`: no Liquid that could be resolved
    }
  });
}

/** `{% post_url 2024-05-02-a %}` and `{% link _posts/2024-05-02-a.md %}`. */
function fileOfLiquidLink(address: string): string | null {
  const [, tag, name] = /\{%-?\s*(post_url|link)\s+(\S+)\s*-?%\}$/.exec(address) ?? [];
  if (tag === undefined || name === undefined) return null;
  return tag === 'link' ? `/${name.replace(/^\//, '')}` : `/_posts/${name}.md`;
}

/** Jekyll's own form of a post's address: categories, date and slug. */
function fileOfPost(path: string | null): string | null {
  const [, year, month, day, slug] = /\/(\d{4})\/(\d\d)\/(\d\d)\/([^/?]+?)(?:\.html|\/)?$/.exec(path ?? '') ?? [];
  return slug === undefined ? null : `/_posts/${year}-${month}-${day}-${slug}.md`;
}

function relative(path: string, { document, root }: Place): string | null {
  if (!document.startsWith(`${root}/`)) return null;
  const depth = document.slice(root.length + 1).split('/').length - 1;
  return depth === 0 ? `.${path}` : '../'.repeat(depth) + path.slice(1);
}

function basePath({ baseurl }: Place): string {
  const trimmed = baseurl.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
