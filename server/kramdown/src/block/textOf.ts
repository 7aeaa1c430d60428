import { endOf, narrow, padOf, sourceBuilder, startOf } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import type { ContainerText } from './containerText.ts';
import type { BlockState, Frame } from './state.ts';

/** The text of the container that is open, and the position in it at which the frame's line begins. */
export function textOf(state: BlockState, frame: Frame): { text: ContainerText; position: number } {
  frame.text ??= createText(state, frame);
  const { text } = frame;
  while (text.nextLine <= frame.line) grow(state, text);
  const index = frame.line - text.firstLine;
  const start = text.lineStarts[index] ?? 0;
  return { text, position: start + startOf(state.lines, frame.line) - (text.lineOffsets[index] ?? 0) };
}

function createText(state: BlockState, frame: Frame): ContainerText {
  const { lines } = state;
  const { line, end } = frame;
  if (state.asWritten && frame.plain) {
    const source = { text: lines.text, positions: [0], offsets: [0] };
    const limit = Math.min(lines.text.length, endOf(lines, end - 1) + 1);
    const { starts } = lines;
    return {
      source,
      lineStarts: starts,
      lineOffsets: starts,
      firstLine: 0,
      nextLine: end,
      endLine: end,
      limit,
      builder: null,
      missing: new Set(),
    };
  }
  return {
    source: { text: '', positions: [0], offsets: [0] },
    lineStarts: [],
    lineOffsets: [],
    firstLine: line,
    nextLine: line,
    endLine: end,
    limit: 0,
    builder: sourceBuilder(lines.text),
    missing: new Set(),
  };
}

/** Adds as many lines as there are already; `false` if all are there. */
export function grow(state: BlockState, text: ContainerText): boolean {
  const { builder, firstLine, endLine } = text;
  if (!builder || text.nextLine >= endLine) return false;
  const { lines, context } = state;
  const to = Math.min(endLine, text.nextLine + Math.max(1, text.nextLine - firstLine));
  for (let line = text.nextLine; line < to; line++) {
    const start = startOf(lines, line);
    text.lineStarts.push(builder.length() + padOf(lines, line));
    text.lineOffsets.push(start);
    builder.pad(padOf(lines, line), start);
    builder.piece(start, endOf(lines, line));
    builder.newline(endOf(lines, line));
  }
  context.steps += to - text.nextLine;
  text.nextLine = to;
  text.source = builder.source();
  text.limit = text.source.text.length;
  return true;
}

/** The first place from `from` on where `mark` stands, -1: nowhere in the container. */
export function find(state: BlockState, text: ContainerText, mark: string, from: number): number {
  if (text.missing.has(mark)) return -1;
  let at = from;
  do {
    const found = text.source.text.indexOf(mark, at);
    if (found >= 0 && found + mark.length <= text.limit) {
      state.context.steps += found - at;
      return found;
    }
    state.context.steps += Math.max(0, text.limit - at);
    at = Math.max(from, text.limit - mark.length);
  } while (grow(state, text));
  text.missing.add(mark);
  return -1;
}

/** Lets the frame read on at a position: its line begins there. */
export function readOnAt(state: BlockState, frame: Frame, text: ContainerText, position: number): void {
  const { lines } = state;
  let low = frame.line - text.firstLine;
  let high = text.nextLine - text.firstLine;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((text.lineStarts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  const line = low + text.firstLine;
  const offset = (text.lineOffsets[low] ?? 0) + position - (text.lineStarts[low] ?? 0);
  if (line >= frame.end || offset > endOf(lines, line)) {
    frame.line = Math.min(frame.end, line + 1);
    return;
  }
  frame.line = line;
  if (offset !== startOf(lines, line)) narrow(lines, line, offset);
}

/** The piece of a source from `start` to before `end`. */
export function sliceOf({ text, positions, offsets }: SpanSource, start: number, end: number): SpanSource {
  let first = 0;
  let behind = positions.length;
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((positions[middle] ?? 0) <= start) first = middle;
    else behind = middle;
  }
  let last = first;
  while (last + 1 < positions.length && (positions[last + 1] ?? 0) < end) last++;
  return {
    text: text.slice(start, end),
    positions: positions.slice(first, last + 1).map((position, index) => (index === 0 ? 0 : position - start)),
    offsets: offsets
      .slice(first, last + 1)
      .map((offset, index) => (index === 0 ? offset + start - (positions[first] ?? 0) : offset)),
  };
}
