import type { PostDocument } from '../../post/postDocument.ts';
import { jekyllTypes } from '../../site/fileKind.ts';
import { frontMatterDefaults } from '../../site/frontMatterDefaults.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';

const keys = ['author', 'authors'] as const;

/** Whether the front matter of a post, or else the defaults of `_config.yml`, name who wrote it. */
export function namesAuthor(post: PostDocument, site: SiteIndex): boolean {
  const path = pathIn(site.source, post.uri) ?? '';
  const given = frontMatterDefaults(site.config, path, jekyllTypes(path, post.kind));
  const values = { ...given, ...post.frontMatter?.values };
  return keys.some((key) => !isEmpty(values[key]));
}

/** Whether the blog has authors, or its posts a key for them. */
export function knowsAuthors({ authors, conventions }: SiteIndex): boolean {
  return authors.size > 0 || keys.some((key) => conventions.keys.has(key));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
