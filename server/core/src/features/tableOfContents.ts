import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { TableOfContents, TableOfContentsEntry } from '../protocol/tableOfContents.ts';
import { writtenToc } from '../toc/writtenToc.ts';

/** The table of contents as the site will show it: the list that somebody wrote, or what `{:toc}` lists, or would. */
export function tableOfContents(post: PostDocument): TableOfContents {
  const { toc } = post.tree;
  const written = writtenToc(post);
  const mark = toc && post.attributeLists.find(({ target, tokens }) => target === toc.list && tokens.some(asksForToc));
  const place = mark ?? written?.list ?? null;
  const isListed = listedBy(written && new Set(written.entries.map(({ id }) => id)));
  return {
    kind: toc ? 'generated' : written ? 'written' : 'none',
    range: place && post.lines.rangeOf(place),
    entries: nested(post, post.headings.filter(isListed), isListed),
    headings: nested(post, post.headings, isListed),
  };
}

function listedBy(written: ReadonlySet<string | null> | null): (heading: Heading) => boolean {
  return written ? ({ id }) => id !== null && written.has(id) : ({ inToc }) => inToc;
}

function asksForToc({ kind, name }: { readonly kind: string; readonly name: string }): boolean {
  return kind === 'reference' && name === 'toc';
}

/** By level, as a generated table nests them: a deeper one goes under the one before. */
function nested(
  post: PostDocument,
  headings: readonly Heading[],
  isListed: (heading: Heading) => boolean,
): readonly TableOfContentsEntry[] {
  const top: TableOfContentsEntry[] = [];
  const open: { readonly level: number; readonly children: TableOfContentsEntry[] }[] = [];
  const ends = sectionEnds(post, headings);
  headings.forEach((heading, index) => {
    const { text, id, level, start } = heading;
    const children: TableOfContentsEntry[] = [];
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.children ?? top).push({
      text,
      id,
      level,
      listed: isListed(heading),
      range: post.lines.rangeOf(heading),
      section: post.lines.rangeOf({ start, end: ends[index] ?? post.text.length }),
      children,
    });
    open.push({ level, children });
  });
  return top;
}

/** Of each heading: where the next one of its level or above begins. */
function sectionEnds({ text }: PostDocument, headings: readonly Heading[]): readonly number[] {
  const ends: number[] = headings.map(() => text.length);
  const open: number[] = [];
  headings.forEach(({ level, start }, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = start;
    open.push(index);
  });
  return ends;
}
