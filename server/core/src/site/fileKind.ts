import type { PostKind } from '../post/postDocument.ts';
import { extensionOf } from './paths.ts';
import type { SiteConfig } from './siteFacts.ts';

/**
 * What Jekyll makes of a file of the blog; `null`: nothing that kramdown reads.
 * @param path relative to the folder that Jekyll builds from
 * @param hasFrontMatter only a post or a draft is converted without
 */
export function fileKind(path: string, hasFrontMatter: boolean, config: SiteConfig): Exclude<PostKind, 'loose'> | null {
  if (!config.markdownExtensions.includes(extensionOf(path)) || isLeftOut(path, config)) return null;
  const folder = postFolderOf(path);
  if (folder !== null) return folder === '_posts' ? 'post' : 'draft';
  return hasFrontMatter ? 'page' : null;
}

/** The folder that makes a file a post or a draft. */
export function postFolderOf(path: string): '_posts' | '_drafts' | null {
  const folders = path.split('/').slice(0, -1);
  if (folders.includes('_posts')) return '_posts';
  return folders.includes('_drafts') ? '_drafts' : null;
}

/** The name by which front matter defaults know the file: `posts`, `drafts`, `pages` or a collection's name. */
export function jekyllTypes(path: string, kind: PostKind): readonly string[] {
  if (kind === 'post') return ['posts'];
  if (kind === 'draft') return ['drafts', 'posts'];
  return [folderOfCollection(path) ?? 'pages'];
}

/** The collection that a file lies in, which is no post; `null` for a page. */
export function collectionOf(path: string, { collections }: SiteConfig): string | null {
  const name = folderOfCollection(path);
  return name !== null && collections.includes(name) ? name : null;
}

function folderOfCollection(path: string): string | null {
  return /(?:^|\/)_([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Whether Jekyll passes a file over. */
export function isLeftOut(path: string, config: SiteConfig): boolean {
  if (config.include.some((pattern) => matches(pattern, path))) return false;
  if (config.exclude.some((pattern) => matches(pattern, path))) return true;
  const container = config.collectionsDir === '' ? '' : `${config.collectionsDir}/`;
  return path.split('/').some((part, index, parts) => {
    if (!part.startsWith('_')) return /^[.#~]|~$/.test(part);
    const above = parts
      .slice(0, index)
      .map((each) => `${each}/`)
      .join('');
    if (part === '_posts' || part === '_drafts') return !above.startsWith(container);
    return above !== container || !config.collections.includes(part.slice(1));
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
