import { listsOfAnchors } from './handWrittenToc.ts';
import type { PostDocument } from './postDocument.ts';

/** From how many headings and words on a post is long. */
export interface LongPost {
  readonly headings: number;
  readonly words: number;
}

export const longPost: LongPost = { headings: 8, words: 1500 };

export function isLong(post: PostDocument, limits: LongPost): boolean {
  if (post.headings.filter(({ inToc }) => inToc).length < limits.headings) return false;
  let words = 0;
  for (const { text } of post.prose()) words += text.match(/\S+/g)?.length ?? 0;
  return words >= limits.words;
}

export function hasToc(post: PostDocument): boolean {
  return post.tree.toc !== null || [...listsOfAnchors(post)].length > 0;
}
