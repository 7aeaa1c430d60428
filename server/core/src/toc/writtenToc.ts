import { type HandWrittenToc, handWrittenToc } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { isTocTitle, tocHeading } from './tocHeading.ts';

/**
 * The table of contents that somebody keeps by hand, `null` without. A list of links to a few headings, such as three
 * talks to watch, is none: it has five entries or more, lists at least half of the headings of a level, or a heading
 * says what it is.
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
  const behind = post.headings.filter(({ start }) => start > list.start);
  const counts = new Map<number, { listed: number; all: number }>();
  for (const { level, id } of behind) {
    const { listed, all } = counts.get(level) ?? { listed: 0, all: 0 };
    counts.set(level, { listed: listed + (id !== null && ids.has(id) ? 1 : 0), all: all + 1 });
  }
  return [...counts.values()].some(({ listed, all }) => listed > 1 && listed * 2 >= all);
}
