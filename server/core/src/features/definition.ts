import type { Location } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import { anchors } from '../site/anchors.ts';
import { pathIn } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { authorAt } from './authorAt.ts';

/** Where the author id or the link to a section at an offset leads. */
export function definition(post: PostDocument, site: SiteIndex, offset: number): Location | null {
  const anchor = anchors(post).find(({ span }) => span.start <= offset && offset <= span.end);
  if (anchor) return anchor.target && { uri: post.uri, range: post.lines.rangeOf(anchor.target) };
  const author = authorAt(post, site, offset)?.author;
  const text = author && site.texts.get(pathIn(site.root, author.uri) ?? '');
  return author && text !== undefined ? { uri: author.uri, range: lineIndex(text).rangeOf(author.span) } : null;
}
