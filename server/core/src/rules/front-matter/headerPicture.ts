import type { PostDocument } from '../../post/postDocument.ts';
import { localPath } from '../../site/localPath.ts';
import { normalise } from '../../site/paths.ts';
import type { Picture, SiteIndex } from '../../site/siteIndex.ts';
import type { Span } from '../../text/span.ts';
import { readableEntries } from './yamlError.ts';

/** The picture that `image` of the front matter names, as far as its size was read. */
export function headerPicture(
  post: PostDocument,
  site: SiteIndex,
): { readonly picture: Picture; readonly span: Span } | null {
  const entry = readableEntries(post.frontMatter).findLast(({ key }) => key === 'image');
  if (typeof entry?.value !== 'string' || !entry.valueSpan) return null;
  const local = localPath(entry.value, site.config);
  const picture = local && site.pictureAt(normalise(local.path));
  return picture ? { picture, span: { start: entry.valueSpan.start, end: entry.valueSpan.end } } : null;
}
