import { locateFrontMatter } from 'markdown-it-kramdown';
import type { PostKind } from '../post/postDocument.ts';
import { fileKind } from './fileKind.ts';
import { pathIn } from './paths.ts';
import type { SiteIndex } from './siteIndex.ts';

/**
 * What a Markdown file is, and whether Lectern reads it at all: `null` for one that Jekyll would not convert.
 * @param site the blog that the file belongs to; `null` outside any blog
 */
export function classify(uri: string, text: string, site: SiteIndex | null): PostKind | null {
  const frontMatter = locateFrontMatter(text);
  if (!site) return frontMatter ? 'loose' : null;
  const path = pathIn(site.source, uri);
  // Jekyll copies a page that begins with a BOM as it is
  return path === null ? null : fileKind(path, frontMatter?.start === 0, site.config);
}
