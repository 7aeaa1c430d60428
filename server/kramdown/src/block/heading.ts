import { endOf, firstOf, indentOf, isSpace, padOf, pieceOf, sourceBuilder, startOf, trimmedEnd } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import type { Heading } from '../tree.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { addBlock, addLeaf, atBoundary, type BlockState, type Draft, type Frame } from './state.ts';

const HASH = 35;
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;
const DASH = 45;

/** `# text`, at column 0 only. Under `input: kramdown` no white space is needed behind the marks. */
export function readAtxHeading(state: BlockState, frame: Frame): boolean {
  const line = frame.line;
  const { lines } = state;
  if (indentOf(lines, line) !== 0) return false;
  if (!state.paragraphEnd && !atBoundary(frame)) return false;
  const start = firstOf(lines, line);
  const own = atxText(state, line);
  const last = own < 0 && takesLineBelow(state, frame) ? line + 1 : line;
  const text = last > line ? firstOf(lines, last) : own;
  if (text < 0) return false;
  const { text: file } = lines;
  const end = trimmedEnd(file, text, endOf(lines, last));
  const level = Math.min(6, marksAt(file, start, endOf(lines, line)));
  const id = headerIdAt(file, text, end);
  const written = id ? id.before : end;
  // where a heading needs a boundary, marks alone are no text
  if (!state.paragraphEnd && text + marksAt(file, text, written) === written) return false;
  const textEnd = closingMarks(file, text, written);
  frame.line = last + 1;
  const below = last > line ? last : null;
  addHeading(state, frame, { start, end, level, setext: false, text, textEnd, id: id?.name ?? null, below });
  return true;
}

/** Without GFM, marks alone on their line take the line below for their text, its newline included. */
function takesLineBelow(state: BlockState, { line, end }: Frame): boolean {
  const { lines } = state;
  const { text } = lines;
  if (state.context.options.input === 'GFM' || line + 1 >= end || indentOf(lines, line + 1) < 0) return false;
  const marks = marksAt(text, firstOf(lines, line), endOf(lines, line));
  const below = firstOf(lines, line + 1);
  const belowEnd = endOf(lines, line + 1);
  if (isSpaceUpTo(text, below + marksAt(text, below, belowEnd), belowEnd)) return false;
  return marks > 0 && marks <= 6 && isSpaceUpTo(text, firstOf(lines, line) + marks, endOf(lines, line));
}

/** Offset of the text of an ATX heading in `line`, or -1 if the line is none. */
function atxText(state: BlockState, line: number): number {
  const { lines } = state;
  const { text } = lines;
  const end = endOf(lines, line);
  let at = atxMarksEnd(state, line);
  if (at < 0) return -1;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at < end ? at : -1;
}

/** Offset behind the marks of an ATX heading, which may yet lack a text; -1 if `line` has none. */
export function atxMarksEnd({ lines, context }: BlockState, line: number): number {
  const { text } = lines;
  if (indentOf(lines, line) !== 0) return -1;
  const start = firstOf(lines, line);
  const end = endOf(lines, line);
  if (text.charCodeAt(start) !== HASH) return -1;
  const marks = marksAt(text, start, end);
  if (context.options.input !== 'GFM') {
    return marks > 6 && isSpaceUpTo(text, start + marks, end) ? -1 : start + Math.min(6, marks);
  }
  const behind = text.charCodeAt(start + marks);
  return marks < 7 && (behind === SPACE || behind === TAB) ? start + marks : -1;
}

function marksAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === HASH) at++;
  return at - start;
}

/** A line of text with a line of `=` or `-` at column 0 below it, at a block boundary. */
export function readSetextHeading(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const line = frame.line;
  if (!atBoundary(frame) || line + 1 >= frame.end) return false;
  const level = underlineLevel(state, line + 1);
  if (level === 0) return false;
  const { text: file } = lines;
  const start = firstOf(lines, line);
  const end = trimmedEnd(file, start, endOf(lines, line));
  const id = headerIdAt(file, start, end);
  frame.line += 2;
  addHeading(state, frame, {
    start,
    end: trimmedEnd(file, startOf(lines, line + 1), endOf(lines, line + 1)),
    level,
    setext: true,
    text: start,
    textEnd: id ? id.before : end,
    id: id?.name ?? null,
  });
  return true;
}

function underlineLevel(state: BlockState, line: number): number {
  const { lines } = state;
  const { text } = lines;
  if (indentOf(lines, line) !== 0 || padOf(lines, line) > 0) return 0;
  const start = firstOf(lines, line);
  const end = trimmedEnd(text, start, endOf(lines, line));
  const first = text.charCodeAt(start);
  if (first !== EQUALS && first !== DASH) return 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== EQUALS && code !== DASH) return 0;
  }
  return first === EQUALS ? 1 : 2;
}

interface HeadingParts {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly setext: boolean;
  readonly text: number;
  readonly textEnd: number;
  readonly id: string | null;
  /** The line that holds the text, where that is not the one of the marks. */
  readonly below?: number | null;
}

function addHeading(state: BlockState, frame: Frame, parts: HeadingParts): void {
  const heading: Draft<Heading> = {
    type: 'heading',
    start: parts.start,
    end: parts.end,
    attributes: parts.id === null ? null : new Map([['id', parts.id]]),
    level: parts.level,
    id: parts.id,
    explicitId: parts.id !== null,
    dynamic: false,
    setext: parts.setext,
    inToc: false,
    text: '',
    textSpan: { start: parts.text, end: parts.textEnd },
    children: [],
  };
  addBlock(state, frame, heading);
  const source = sourceOf(state, parts);
  addLeaf(state, frame, heading, { source });
  state.headings.push({ heading, ownId: frame.ownIds, footnote: frame.footnote });
}

function sourceOf({ lines }: BlockState, { text, textEnd, below = null }: HeadingParts): SpanSource {
  if (below === null) return pieceOf(lines.text, text, textEnd);
  const builder = sourceBuilder(lines.text);
  builder.newline(endOf(lines, below - 1));
  builder.pad(padOf(lines, below), startOf(lines, below));
  builder.piece(startOf(lines, below), textEnd);
  return builder.source();
}

const headerId = /\{#([\p{L}_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\-.:]*)\}$/u;

/** `{#id}` at the end of a heading's text, white space before it. */
function headerIdAt(text: string, start: number, end: number): { name: string; before: number } | null {
  if (text[end - 1] !== '}') return null;
  const found = text.slice(start, end).lastIndexOf('{#');
  const open = start + found;
  if (found < 1 || !isSpace(text.charCodeAt(open - 1))) return null;
  const name = headerId.exec(text.slice(open, end))?.[1];
  return name === undefined ? null : { name, before: trimmedEnd(text, start, open) };
}

/** Where the text ends if ` ##` at its end is left out; a text of nothing but marks is text. */
function closingMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === HASH) at--;
  if (at === end || at === start || !isSpace(text.charCodeAt(at - 1))) return end;
  return trimmedEnd(text, start, at);
}
