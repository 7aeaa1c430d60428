import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from './span.ts';

/** Offsets to LSP positions and back, for one text. Lines end at `\n`, `\r\n` or `\r`, as LSP counts them. */
export interface LineIndex {
  /** Number of lines; a text that ends in a line end has an empty last line. */
  readonly count: number;
  /** Clamped to the text. */
  positionAt(offset: number): Position;
  /** A character beyond its line's end means the line's end; a line beyond the last the text's end. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] ?? 0) };
  };
  return {
    count: starts.length,
    positionAt,
    offsetAt({ line, character }) {
      const start = starts[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      return Math.min(start + Math.max(0, character), contentEnd(text, start, starts[line + 1] ?? text.length + 1));
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** A line, without its line end. */
export function lineSpan(lines: LineIndex, line: number): Span {
  return {
    start: lines.offsetAt({ line, character: 0 }),
    end: lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where the line's text ends, before its line end. */
function contentEnd(text: string, start: number, next: number): number {
  let end = Math.min(next, text.length);
  while (end > start && next <= text.length && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13))
    end--;
  return end;
}
