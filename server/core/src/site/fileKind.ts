import type { PostKind } from '../post/postDocument.ts';
import { extensionOf } from './paths.ts';
import type { SiteConfig } from './siteIndex.ts';

/**
 * What Jekyll makes of a file of the blog; `null`: nothing that kramdown reads.
 * @param path relative to the folder that Jekyll builds from
 * @param hasFrontMatter only a post or a draft is converted without
 */
export function fileKind(path: string, hasFrontMatter: boolean, config: SiteConfig): Exclude<PostKind, 'loose'> | null {
  if (!config.markdownExtensions.includes(extensionOf(path)) || isLeftOut(path, config)) return null;
  const folders = path.split('/').slice(0, -1);
  if (folders.includes('_posts')) return 'post';
  if (folders[0] === '_drafts') return 'draft';
  return hasFrontMatter ? 'page' : null;
}

/** The name by which front matter defaults know the file: `posts`, `drafts`, `pages` or a collection's name. */
export function jekyllTypes(path: string, kind: PostKind): readonly string[] {
  if (kind === 'post') return ['posts'];
  if (kind === 'draft') return ['drafts', 'posts'];
  return path.startsWith('_') ? [path.slice(1, path.indexOf('/'))] : ['pages'];
}

function isLeftOut(path: string, config: SiteConfig): boolean {
  if (config.include.some((pattern) => matches(pattern, path))) return false;
  if (config.exclude.some((pattern) => matches(pattern, path))) return true;
  return path.split('/').some((part, index) => {
    if (part.startsWith('_'))
      return part !== '_posts' && !(index === 0 && (part === '_drafts' || config.collections.includes(part.slice(1))));
    return /^[.#~]|~$/.test(part);
  });
}

/** A path, a folder above it, or a pattern in which `*` stands for anything, as `exclude:` and `include:` take them. */
function matches(pattern: string, path: string): boolean {
  const bare = pattern.replace(/^\.?\/+|\/+$/g, '');
  if (bare === '') return false;
  if (path === bare || path.startsWith(`${bare}/`)) return true;
  if (!/[*?]/.test(bare)) return false;
  const source = bare
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+\/?/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}(?:/|$)`).test(path);
}
