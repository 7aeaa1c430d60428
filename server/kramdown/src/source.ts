import type { Span } from './tree.ts';

/**
 * The text of one leaf block as kramdown's span parser sees it (container prefixes and indentation removed, `\n` line
 * ends, Liquid masked), and where each of its characters stands in the file.
 *
 * One segment is the common case: the text is one contiguous piece of the file.
 */
export interface SpanSource {
  readonly text: string;
  /** Positions in `text` at which a segment begins, ascending, the first 0. */
  readonly positions: readonly number[];
  /** For each segment the file's offset of its first character; within a segment offsets run on by one. */
  readonly offsets: readonly number[];
}

/** The file's offset of the character at `position`; for `text.length` the offset behind the last character. */
export function offsetOf(source: SpanSource, position: number): number {
  const { positions, offsets } = source;
  const segment = segmentAt(positions, position);
  return (offsets[segment] ?? 0) + position - (positions[segment] ?? 0);
}

/** Index of the segment that a position lies in: the last one that begins there or before. */
export function segmentAt(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((positions[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The file's span of `text.slice(start, end)`: from its first character to behind its last one. */
export function spanOf(source: SpanSource, start: number, end: number): Span {
  const first = offsetOf(source, start);
  if (end <= start) return { start: first, end: first };
  const last = offsetOf(source, end - 1);
  return { start: first, end: mayBeCut(source, end) && offsetOf(source, end) === last ? last : last + 1 };
}

/**
 * Whether the character before `end` may be a newline that is none of the file's, since a line is cut there: what comes
 * next then stands where it does.
 */
export function mayBeCut({ text, positions }: SpanSource, end: number): boolean {
  return positions.length > 1 && text.charCodeAt(end - 1) === 10;
}
