import { type Link, type List, type ListItem, plainText, walk } from 'markdown-it-kramdown';
import type { PostDocument } from './postDocument.ts';

/** A list of links to the post's own headings: a table of contents that somebody keeps by hand. */
export interface HandWrittenToc {
  readonly list: List;
  readonly entries: readonly TocLine[];
}

export interface TocLine {
  readonly item: ListItem;
  /** What it leads to, without the `#`; `null` for an entry that leads nowhere in the post. */
  readonly id: string | null;
  /** Of its link; empty without. */
  readonly text: string;
}

/** How many entries make a list of links a table of contents. */
const fewest = 3;

/** The first such list that stands in front of most of what it lists; `null` without. */
export function handWrittenToc(post: PostDocument): HandWrittenToc | null {
  for (const { list: block, entries } of listsOfAnchors(post)) {
    const ids = new Set(entries.flatMap(({ id }) => id ?? []));
    const listed = post.headings.filter(({ id }) => id !== null && ids.has(id));
    const behind = listed.filter(({ start }) => start > block.start);
    if (behind.length > 0 && behind.length * 2 >= listed.length) return { list: block, entries };
  }
  return null;
}

/** Lists that are mostly links to places in the post, right or broken. */
export function* listsOfAnchors(post: PostDocument): Iterable<HandWrittenToc> {
  for (const block of post.tree.children) {
    if (block.type !== 'list' || block.role !== null) continue;
    const entries = tocLines(block);
    const ids = new Set(entries.flatMap(({ id }) => id ?? []));
    if (ids.size >= fewest && ids.size * 10 >= entries.length * 7) yield { list: block, entries };
  }
}

/** Every item of a list and of the lists in it, in the order of the text. */
export function tocLines(list: List): readonly TocLine[] {
  const lines: TocLine[] = [];
  walk(list, (node) => {
    if (node.type !== 'listItem') return;
    const link = linkOf(node);
    lines.push({ item: node, id: link && anchorOf(link), text: link ? plainText(link) : '' });
  });
  return lines;
}

function linkOf(item: ListItem): Link | null {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return null;
  const found = first.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return found?.type === 'link' ? found : null;
}

function anchorOf({ destination }: Link): string | null {
  return /^#./.test(destination) ? destination.slice(1) : null;
}
