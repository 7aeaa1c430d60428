import type { Context } from './context.ts';
import { type SpanSource, segmentAt } from './source.ts';

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
    value +=
      masked.slice(offset, fileEnd) === piece ? original.slice(offset, fileEnd) : restored(piece, context, offset);
    at = segmentEnd;
  }
  // highlighted code holds line ends that its mask does not
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}

/** Of a piece that is no copy of the file (a newline for a carriage return, blanks for a tab) what is one. */
function restored(piece: string, { masked, original }: Context, offset: number): string {
  let value = '';
  for (let at = 0; at < piece.length; at++) {
    const isCopy = masked.charCodeAt(offset + at) === piece.charCodeAt(at);
    value += isCopy ? original.charAt(offset + at) : piece.charAt(at);
  }
  return value;
}
