import type { Heading } from 'markdown-it-kramdown';
import { type HandWrittenToc, handWrittenToc } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { isTocTitle, tocHeading } from './tocHeading.ts';

/**
 * The table of contents that somebody keeps by hand, `null` without. A list of links to a few headings, such as three
 * talks to watch, is none: it has five entries or more, lists at least half of all headings or of those of a level,
 * or a heading says what it is.
 */
export function writtenToc(post: PostDocument): HandWrittenToc | null {
  const toc = handWrittenToc(post);
  if (!toc || post.tree.toc) return null;
  const title = tocHeading(post);
  return (title && isTocTitle(title.text)) || toc.entries.length >= many || listsMost(post, toc) ? toc : null;
}

/** Nobody calls so many a choice. */
const many = 5;

function listsMost(post: PostDocument, { list, entries }: HandWrittenToc): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  const isListed = ({ id }: Heading): boolean => id !== null && ids.has(id);
  const listable = post.headings.filter((each) => each.start > list.start && (each.inToc || isListed(each)));
  const isMost = (headings: readonly Heading[]): boolean => {
    const listed = headings.filter(isListed).length;
    return listed > 1 && listed * 2 >= headings.length;
  };
  return (
    isMost(listable) || [1, 2, 3, 4, 5, 6].some((level) => isMost(listable.filter((each) => each.level === level)))
  );
}
