import type { Heading, TocEntry } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { TableOfContents, TableOfContentsEntry } from '../protocol.ts';

/** The table of contents as the site will show it, or would with a `{:toc}`. */
export function tableOfContents(post: PostDocument): TableOfContents {
  const { toc, tocEntries } = post.tree;
  const listed = post.headings.filter(({ inToc }) => inToc);
  const mark = toc && post.attributeLists.find(({ target, tokens }) => target === toc.list && tokens.some(asksForToc));
  return {
    generated: toc !== null,
    range: mark ? post.lines.rangeOf(mark) : null,
    entries: tocEntries.map((entry) => entryOf(post, entry, listed)),
  };
}

function asksForToc({ kind, name }: { readonly kind: string; readonly name: string }): boolean {
  return kind === 'reference' && name === 'toc';
}

function entryOf(post: PostDocument, entry: TocEntry, listed: readonly Heading[]): TableOfContentsEntry {
  const { heading } = entry;
  const next = listed.find(({ level, start }) => start > heading.start && level <= heading.level);
  return {
    text: heading.text,
    id: heading.id,
    level: heading.level,
    range: post.lines.rangeOf(heading),
    section: post.lines.rangeOf({ start: heading.start, end: next?.start ?? post.text.length }),
    children: entry.children.map((child) => entryOf(post, child, listed)),
  };
}
