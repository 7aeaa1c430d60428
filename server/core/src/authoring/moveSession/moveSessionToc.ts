import type { List } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { TextEdit } from '../../text/change.ts';
import { lineSpan } from '../../text/lineIndex.ts';
import { contains, type Span } from '../../text/span.ts';
import { writtenToc } from '../../toc/writtenToc.ts';
import { contentEnd } from '../sectionPieces.ts';
import { offsetAfterSwap, type Swap } from './swapTexts.ts';

/** An entry of a table of contents with its own lines, those of entries below it not included. */
interface Entry extends Span {
  /** From its first line to the last of the entries below it. */
  readonly item: Span;
  readonly list: List;
  /** Entries that it stands below. */
  readonly depth: number;
  /** Start of the heading that it leads to; `null` for none of the post. */
  readonly heading: number | null;
}

/**
 * How the entries of a table of contents that is kept by hand change places along with their sections; `null` where
 * there is none, or where it neither lists the section nor what stands around it.
 */
export function tocSwap(post: PostDocument, sections: Swap): Swap | null {
  const entries = entriesOf(post);
  const moved = sections[sections.moving];
  const isMoved = ({ heading }: Entry): boolean => heading !== null && moved.start <= heading && heading < moved.end;
  const from = entries.findIndex(isMoved);
  const first = entries[from];
  if (!first) return null;
  const to = Math.max(...entries.map((entry, index) => (isMoved(entry) ? lastBelow(entries, index) : -1)));
  const taken = entries.slice(from, to + 1);
  // entries of other sections in between: somebody has ordered the list in another way
  if (taken.some((entry) => !isMoved(entry) && !taken.some((one) => isMoved(one) && isBelow(entry, one)))) return null;
  const behind = placeOf(entries, first, sections, isMoved);
  if (behind === null || (behind >= from - 1 && behind <= to)) return null;
  return behind > to
    ? { first: spanOf(entries, from, to), second: spanOf(entries, to + 1, behind), moving: 'first' }
    : { first: spanOf(entries, behind + 1, from - 1), second: spanOf(entries, from, to), moving: 'second' };
}

/** Numbers of entries stay where they are: what was third and comes first is the first one. */
export function renumbered(post: PostDocument, swap: Swap): readonly TextEdit[] {
  const range = { start: swap.first.start, end: swap.second.end };
  const within = entriesOf(post).filter((entry) => entry.list.ordered && contains(range, entry));
  const edits: TextEdit[] = [];
  for (const list of new Set(within.map((entry) => entry.list))) {
    const before = within.filter((entry) => entry.list === list).flatMap((entry) => numberOf(post, entry) ?? []);
    const after = before.toSorted((a, b) => offsetAfterSwap(swap, a.start) - offsetAfterSwap(swap, b.start));
    for (const [index, span] of after.entries()) {
      const was = before[index];
      const text = was ? post.text.slice(was.start, was.end) : '';
      if (was && text !== post.text.slice(span.start, span.end)) edits.push({ span, text });
    }
  }
  return edits;
}

function entriesOf(post: PostDocument): readonly Entry[] {
  const toc = post.derived(writtenToc);
  if (!toc) return [];
  const headings = new Map(post.headings.flatMap(({ id, start }) => (id === null ? [] : [[id, start] as const])));
  const found = new Map(toc.entries.map(({ item, id }) => [item, id]));
  const entries: Omit<Entry, 'end'>[] = [];
  const add = (list: List, depth: number): void => {
    for (const item of list.children) {
      const id = found.get(item) ?? null;
      const { start } = lineSpan(post.lines, post.lines.positionAt(item.start).line);
      entries.push({ start, item, list, depth, heading: id === null ? null : (headings.get(id) ?? null) });
      for (const child of item.children) if (child.type === 'list') add(child, depth + 1);
    }
  };
  add(toc.list, 0);
  return entries.map((entry, index) => ({
    ...entry,
    end: contentEnd(post, entry.start, entries[index + 1]?.start ?? toc.list.end),
  }));
}

/** The index of the entry behind which the moved ones belong, -1 for none; `null` where no entry shows it. */
function placeOf(
  entries: readonly Entry[],
  moved: Entry,
  sections: Swap,
  isMoved: (entry: Entry) => boolean,
): number | null {
  const at = offsetAfterSwap(sections, moved.heading ?? 0);
  const others = entries
    .filter((entry) => !isMoved(entry))
    .flatMap((entry) => (entry.heading === null ? [] : [{ entry, at: offsetAfterSwap(sections, entry.heading) }]))
    .toSorted((a, b) => a.at - b.at);
  const before = others.findLast((other) => other.at < at)?.entry;
  if (before) {
    const beside = ancestorAt(entries, before, moved.depth);
    const index = entries.indexOf(beside);
    if (beside.depth === moved.depth) return lastBelow(entries, index);
    return beside.depth === moved.depth - 1 ? index : null;
  }
  const next = others.find((other) => other.at > at)?.entry;
  const beside = next && ancestorAt(entries, next, moved.depth);
  return beside?.depth === moved.depth ? entries.indexOf(beside) - 1 : null;
}

/** The entry itself, or the one at that depth that it stands below. */
function ancestorAt(entries: readonly Entry[], entry: Entry, depth: number): Entry {
  return entries.find((other) => other.depth === depth && isBelow(entry, other)) ?? entry;
}

function isBelow(entry: Entry, above: Entry): boolean {
  return entry !== above && entry.depth > above.depth && contains(above.item, entry.item);
}

function lastBelow(entries: readonly Entry[], index: number): number {
  const above = entries[index];
  return above ? entries.findLastIndex((entry) => entry === above || isBelow(entry, above)) : index;
}

function spanOf(entries: readonly Entry[], from: number, to: number): Span {
  return { start: entries[from]?.start ?? 0, end: entries[to]?.end ?? 0 };
}

function numberOf({ text }: PostDocument, { start, end }: Entry): Span | null {
  const mark = /^(\s*)(\d+)\./.exec(text.slice(start, end));
  const at = start + (mark?.[1] ?? '').length;
  return mark ? { start: at, end: at + (mark[2] ?? '').length } : null;
}
