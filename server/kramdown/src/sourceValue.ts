import type { Context } from './context.ts';
import type { SpanSource } from './source.ts';

/** `text.slice(start, end)`, with Liquid as the author wrote it instead of its mask. */
export function sourceValue(source: SpanSource, context: Context, start: number, end: number): string {
  const { text, positions, offsets } = source;
  const { masked, original } = context;
  context.steps += end - start;
  if (masked === original) return text.slice(start, end);
  let value = '';
  let segment = segmentAt(positions, start);
  for (let at = start; at < end; segment++) {
    const segmentEnd = Math.min(positions[segment + 1] ?? text.length, end);
    const offset = (offsets[segment] ?? 0) + at - (positions[segment] ?? 0);
    const piece = text.slice(at, segmentEnd);
    const fileEnd = offset + piece.length;
    // a segment of expanded tabs or of a replaced line end is no copy of the file
    value += masked.slice(offset, fileEnd) === piece ? original.slice(offset, fileEnd) : piece;
    at = segmentEnd;
  }
  return value;
}

function segmentAt(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((positions[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
