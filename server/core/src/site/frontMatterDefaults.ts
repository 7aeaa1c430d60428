import type { SiteConfig } from './siteFacts.ts';

/**
 * What `defaults:` of `_config.yml` gives a file before its own front matter is read.
 * @param path relative to the folder that Jekyll builds from
 * @param types the names by which a scope may mean it: `posts`, `pages`, a collection
 */
export function frontMatterDefaults(
  config: SiteConfig,
  path: string,
  types: readonly string[],
): Readonly<Record<string, unknown>> {
  const fitting = config.defaults.filter(
    ({ path: scope, type }) => (type === null || types.includes(type)) && liesIn(path, scope),
  );
  // the longer path wins, then the one that names a type, then the later one
  const ordered = fitting.toSorted(
    (a, b) => a.path.length - b.path.length || Number(a.type !== null) - Number(b.type !== null),
  );
  return Object.assign({}, ...ordered.map(({ values }) => values));
}

/** Jekyll 4 asks how the path begins, so `blog` is also the scope of `blogger/a.md`. */
function liesIn(path: string, scope: string): boolean {
  if (path.startsWith(scope)) return true;
  if (!scope.includes('*')) return false;
  const source = scope
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${source}(?:/|$)`).test(path);
}
