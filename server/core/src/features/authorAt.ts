import type { PostDocument } from '../post/postDocument.ts';
import type { Author, SiteIndex } from '../site/siteIndex.ts';
import type { Span } from '../text/span.ts';

/** The known author whose id stands at an offset of the front matter. */
export function authorAt(
  post: PostDocument,
  site: SiteIndex,
  offset: number,
): { readonly author: Author; readonly span: Span } | null {
  for (const { key, value, valueSpan, items } of post.frontMatter?.entries ?? []) {
    if (key !== 'authors' && key !== 'author') continue;
    const ids = items.length > 0 || valueSpan === null ? items : [{ value, span: valueSpan }];
    const here = ids.find(({ span }) => span.start <= offset && offset <= span.end);
    const author = typeof here?.value === 'string' ? site.authors.get(here.value) : undefined;
    if (here && author) return { author, span: here.span };
  }
  return null;
}
