import type { SpanSource } from './source.ts';
import type { Span } from './tree.ts';

/**
 * The file's lines as the innermost open container sees them. A container narrows its lines in place (cuts its prefix
 * off `starts`), so that nesting copies no text; nothing outside comes back to them.
 */
export interface Lines {
  readonly text: string;
  /** The same with Liquid as written. */
  readonly original: string;
  /** Whether some lines end where the file has no line end. */
  readonly isCut: boolean;
  readonly count: number;
  /** Offset of each line's first character that is left. */
  readonly starts: number[];
  /** Offset behind each line's last character, line end excluded. */
  readonly ends: number[];
  /** Blanks to imagine before `starts`: what is left of a tab that a container has cut. */
  readonly pads: Int32Array;
  /** Leading blanks, `pads` included, tabs not; -1: the line is blank. */
  readonly indents: Int32Array;
  /** Offset of the first character that is no blank (it may be a tab); the line's end if there is none. */
  readonly firsts: Int32Array;
  /** Characters looked at to tell the indentation: a part of the parser's work. */
  steps: number;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Splits at `\n`, `\r\n` and `\r`, from the offset `start` on, and at the offsets `cuts`, which ascend. */
export function splitLines(text: string, start: number, original: string = text, cuts: readonly number[] = []): Lines {
  const hasCarriageReturn = text.indexOf('\r', start) >= 0;
  const starts: number[] = [];
  const ends: number[] = [];
  let cut = 0;
  for (let at = start; at < text.length; ) {
    const end = hasCarriageReturn ? lineEnd(text, at) : text.indexOf('\n', at);
    starts.push(at);
    const lineEndsAt = end < 0 ? text.length : end;
    for (; (cuts[cut] ?? Number.POSITIVE_INFINITY) <= lineEndsAt; cut++) {
      ends.push(cuts[cut] ?? 0);
      starts.push(cuts[cut] ?? 0);
    }
    ends.push(lineEndsAt);
    if (end < 0) at = text.length;
    else at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
  const count = starts.length;
  const lines: Lines = {
    text,
    original,
    isCut: cuts.length > 0,
    count,
    starts,
    ends,
    pads: new Int32Array(count),
    indents: new Int32Array(count),
    firsts: new Int32Array(count),
    steps: 0,
  };
  for (let line = 0; line < count; line++) measure(lines, line);
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
  }
  return -1;
}

/** Cuts a line so that it begins at `start`, behind `pad` imagined blanks. */
export function narrow(lines: Lines, line: number, start: number, pad = 0): void {
  const indentOnly = start >= startOf(lines, line) && start <= firstOf(lines, line);
  lines.starts[line] = start;
  lines.pads[line] = pad;
  if (!indentOnly) measure(lines, line);
  // each list that a line stands in cuts a little of its indentation: looking through the rest each time adds up
  else if (!isBlank(lines, line)) lines.indents[line] = firstOf(lines, line) - start + pad;
}

function measure(lines: Lines, line: number): void {
  const { text } = lines;
  const start = startOf(lines, line);
  const end = endOf(lines, line);
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  lines.firsts[line] = at;
  let visible = at;
  while (visible < end && isSpace(text.charCodeAt(visible))) visible++;
  lines.steps += visible - start;
  lines.indents[line] = visible === end ? -1 : at - start + padOf(lines, line);
}

export function startOf(lines: Lines, line: number): number {
  return lines.starts[line] ?? 0;
}

export function endOf(lines: Lines, line: number): number {
  return lines.ends[line] ?? 0;
}

export function padOf(lines: Lines, line: number): number {
  return lines.pads[line] ?? 0;
}

export function indentOf(lines: Lines, line: number): number {
  return lines.indents[line] ?? -1;
}

export function firstOf(lines: Lines, line: number): number {
  return lines.firsts[line] ?? 0;
}

export function isBlank(lines: Lines, line: number): boolean {
  return indentOf(lines, line) < 0;
}

/** What Ruby's `\s` matches: ASCII white space. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= CR);
}

/** The first place of `mark` in [from, end), -1: none. Looks no further than `end`, unlike `indexOf`. */
export function indexWithin(text: string, mark: string, from: number, end: number): number {
  const found = from < end ? text.slice(from, end).indexOf(mark) : -1;
  return found < 0 ? -1 : from + found;
}

/** From the first visible character of the lines [from, to) to the last one. */
export function spanOfLines(lines: Lines, from: number, to: number): Span {
  let last = to - 1;
  while (last > from && isBlank(lines, last)) last--;
  let first = from;
  while (first < last && isBlank(lines, first)) first++;
  let start = firstOf(lines, first);
  while (start < endOf(lines, first) && isSpace(lines.text.charCodeAt(start))) start++;
  return { start, end: Math.max(start, trimmedEnd(lines.text, start, endOf(lines, last))) };
}

/** Offset behind the last character in [start, end) that is no white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The text of lines [from, to), joined by newlines, white space cut at both ends. Before the lines `joined` it is cut,
 * too, but for the two blanks of a hard break.
 */
export function trimmedSource(lines: Lines, from: number, to: number, joined?: ReadonlySet<number>): SpanSource {
  const span = spanOfLines(lines, from, to);
  if (!joined && isContiguous(lines, from, to)) return pieceOf(lines.text, span.start, span.end);
  const builder = sourceBuilder(lines.text);
  let first = from;
  while (endOf(lines, first) < span.start) first++;
  for (let line = first; line < to; line++) {
    const start = line === first ? span.start : startOf(lines, line);
    if (line > first) {
      builder.newline(endOf(lines, line - 1));
      builder.pad(padOf(lines, line), start);
    }
    const end = Math.min(endOf(lines, line), span.end);
    if (joined?.has(line + 1)) addShortened(lines, builder, start, end);
    else builder.piece(start, Math.max(start, end));
    if (endOf(lines, line) >= span.end) break;
  }
  return builder.source();
}

/** Adds a piece without the white space at its end, but for the two blanks of a hard break. */
export function addShortened({ text, original }: Lines, builder: SourceBuilder, start: number, end: number): void {
  const last = trimmedEnd(text, start, end);
  if (text.slice(last, end) !== original.slice(last, end)) {
    builder.piece(start, end);
    return;
  }
  builder.piece(start, last);
  if (end - last > 1 && text.slice(end - 2, end) === '  ') builder.piece(end - 2, end);
}

/** The text of lines [from, to) with all its white space and a newline behind each line. */
export function wholeSource(lines: Lines, from: number, to: number): SpanSource {
  const builder = sourceBuilder(lines.text);
  for (let line = from; line < to; line++) {
    builder.pad(padOf(lines, line), startOf(lines, line));
    builder.piece(startOf(lines, line), endOf(lines, line));
    builder.newline(endOf(lines, line));
  }
  return builder.source();
}

/** One piece of the file. */
export function pieceOf(text: string, start: number, end: number): SpanSource {
  return { text: text.slice(start, end), positions: [0], offsets: [start] };
}

function isContiguous(lines: Lines, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    if (startOf(lines, line) !== endOf(lines, line - 1) + 1 || padOf(lines, line) > 0) return false;
    if (lines.text.charCodeAt(endOf(lines, line - 1)) !== LF) return false;
  }
  return true;
}

export interface SourceBuilder {
  /** Appends the file's text from `start` to `end`. */
  piece(start: number, end: number): void;
  /** Appends `count` imagined blanks: each stands for the tab before `offset`. */
  pad(count: number, offset: number): void;
  /** Appends a newline that stands at `offset`, whatever line end the file has there. */
  newline(offset: number): void;
  /** Appends a blank in place of what stands at `offset`. */
  blank(offset: number): void;
  /** How many characters there are so far. */
  length(): number;
  source(): SpanSource;
}

export function sourceBuilder(text: string): SourceBuilder {
  const positions: number[] = [];
  const offsets: number[] = [];
  let built = '';
  let next = -1;
  const place = (offset: number, length: number): void => {
    if (offset !== next || positions.length === 0) {
      positions.push(built.length);
      offsets.push(offset);
    }
    next = offset + length;
  };
  // what differs from the file is a segment by itself, so that the others are copies of it
  const add = (value: string, offset: number): void => {
    positions.push(built.length);
    offsets.push(offset);
    next = -1;
    built += value;
  };
  return {
    piece(start, end) {
      if (end <= start) return;
      place(start, end - start);
      built += text.slice(start, end);
    },
    pad(count, offset) {
      for (let index = 0; index < count; index++) add(' ', Math.max(0, offset - 1));
    },
    newline(offset) {
      if (text.charCodeAt(offset) !== LF) add('\n', offset);
      else this.piece(offset, offset + 1);
    },
    blank: (offset) => add(' ', offset),
    length: () => built.length,
    source: () =>
      positions.length === 0 ? { text: '', positions: [0], offsets: [0] } : { text: built, positions, offsets },
  };
}
