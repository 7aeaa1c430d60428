import type { PostDocument } from '../post/postDocument.ts';
import { blogWith, type LintOptions } from '../rules/testing.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

export interface AtCursor {
  readonly post: PostDocument;
  readonly site: SiteIndex;
  readonly offset: number;
}

/** A post and the place in it where `‸` stood, which is cut out. */
export function atCursor(source: string, options: LintOptions = {}): AtCursor {
  const offset = source.indexOf('‸');
  const { post, site } = blogWith(source.replace('‸', ''), options);
  if (!post || offset < 0) throw new Error(`No cursor, or no post: ${source}`);
  return { post, site, offset };
}
