import type { List, ListItem } from 'markdown-it-kramdown';
import { type HandWrittenToc, type TocLine, tocLines } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';

/** An entry of a table of contents that is written by hand, as it is written. */
export interface WrittenEntry extends TocLine {
  /** How many lists lie around its own. */
  readonly depth: number;
  readonly indent: string;
  /** `*`, `-`, `+` or a number with its full stop. */
  readonly marker: string;
  readonly gap: string;
  /** Its lines behind the marker, without line ends; blank lines at its end left out. */
  readonly lines: readonly string[];
  /** Blank lines between it and the next entry. */
  readonly blanks: number;
}

/** Whole lines of the list, the last line end included. */
export function linesOf(post: PostDocument, { start, end }: Span): Span {
  const next = post.text.indexOf('\n', end);
  return { start: lineStart(post.text, start), end: next < 0 ? post.text.length : next + 1 };
}

/** `null` where an entry is more than one paragraph with a list below it, or does not begin a line. */
export function writtenEntries(post: PostDocument, { list, entries }: HandWrittenToc): readonly WrittenEntry[] | null {
  const depths = new Map(itemsOf(list));
  const starts = entries.map(({ item }) => lineStart(post.text, item.start));
  const { end } = linesOf(post, list);
  const written = entries.map((entry, index) => {
    const [start, next] = [starts[index] ?? 0, starts[index + 1] ?? end];
    const line = next > start && isPlain(entry.item) ? entryOf(post.text.slice(start, next)) : null;
    return line && { ...entry, depth: depths.get(entry.item) ?? 0, ...line };
  });
  return written.every((entry) => entry !== null) ? written : null;
}

/** The ids of all entries of a list, in order, each with its depth. */
export function outlineOf(list: List): readonly (readonly [id: string | null, depth: number])[] {
  const depths = new Map(itemsOf(list));
  return tocLines(list).map(({ id, item }) => [id, depths.get(item) ?? 0] as const);
}

function* itemsOf(list: List, depth = 0): Iterable<[ListItem, number]> {
  for (const item of list.children) {
    yield [item, depth];
    for (const child of item.children) if (child.type === 'list') yield* itemsOf(child, depth + 1);
  }
}

function isPlain({ children: [first, ...others] }: ListItem): boolean {
  return first?.type === 'paragraph' && others.length <= 1 && others.every(({ type }) => type === 'list');
}

function entryOf(source: string): Pick<WrittenEntry, 'indent' | 'marker' | 'gap' | 'lines' | 'blanks'> | null {
  const lines = source.replace(/\r?\n$/, '').split(/\r?\n/);
  const found = /^([ \t]*)([*+-]|\d+\.)([ \t]+)(\S.*)$/.exec(lines[0] ?? '');
  if (!found) return null;
  const [, indent = '', marker = '', gap = '', words = ''] = found;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return { indent, marker, gap, lines: [words, ...lines.slice(1, last + 1)], blanks: lines.length - 1 - last };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
