import {
  endOf,
  firstOf,
  indentOf,
  indexWithin,
  isSpace,
  pieceOf,
  type SourceBuilder,
  sourceBuilder,
  startOf,
  trimmedEnd,
  wholeSource,
} from '../lines.ts';
import type { SpanSource } from '../source.ts';
import { findCode } from '../span/parseSpans.ts';
import type { Inline, Span, Table, TableCell, TableRow, TableSection } from '../tree.ts';
import { indexFrom } from './lineIndex.ts';
import { isSpaceUpTo, runLength } from './lineStart.ts';
import { atEndOfBlock } from './paragraphEnd.ts';
import { addBlock, addLeaf, atBoundary, type BlockState, type Draft, type Frame, takeWaiting } from './state.ts';

const BACKSLASH = 92;

/** Lines with `|` between block boundaries. */
export function readTable(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const from = frame.line;
  if (!atBoundary(frame) || !hasPipe(state, from)) return false;
  let to = from + 1;
  while (to < frame.end && indentOf(lines, to) >= 0 && hasPipe(state, to)) to++;
  context.steps += to - from;
  const { start } = lineSpan(state, from);
  const { end } = lineSpan(state, to - 1);
  if (!atEndOfBlock(state, frame, to) || !countsAsTable(state, from, to)) {
    takeWaiting(state, frame, null);
    return false;
  }
  const rows = readRows(state, from, to);
  if (!rows.sections.some(({ kind }) => kind === 'body')) {
    takeWaiting(state, frame, null);
    context.warn(
      'table-without-body',
      { start, end },
      'This table has no rows below its head, so the site shows it as text',
    );
    return false;
  }
  const { sections, alignments } = rows;
  const table: Draft<Table> = { type: 'table', start, end, attributes: null, alignments, children: sections };
  fillRows(sections);
  for (const { node, source } of rows.leaves) addLeaf(state, frame, node, { source });
  frame.line = to;
  addBlock(state, frame, table);
  return true;
}

function lineSpan({ lines }: BlockState, line: number): { start: number; end: number } {
  const start = firstOf(lines, line);
  return { start, end: trimmedEnd(lines.text, start, endOf(lines, line)) };
}

/** Whether a line holds a `|` that no backslash stands before. */
function hasPipe(state: BlockState, line: number): boolean {
  const { lines } = state;
  const { text } = lines;
  const first = firstOf(lines, line);
  const end = endOf(lines, line);
  state.pipes ??= pipesIn(state);
  const { pipes } = state;
  for (let index = indexFrom(pipes, first); (pipes[index] ?? end) < end; index++) {
    const at = pipes[index] ?? end;
    if (text.charCodeAt(at - 1) !== BACKSLASH || at === first) return true;
  }
  return false;
}

function pipesIn({ lines, context }: BlockState): number[] {
  const { text } = lines;
  const start = startOf(lines, 0);
  const pipes: number[] = [];
  for (let at = text.indexOf('|', start); at >= 0; at = text.indexOf('|', at + 1)) pipes.push(at);
  context.steps += text.length - start;
  return pipes;
}

/**
 * kramdown's test whether these lines are a table after all: the first line, and what follows a code span or an element
 * over several lines, needs a `|` outside of these.
 */
function countsAsTable(state: BlockState, from: number, to: number): boolean {
  const source = wholeSource(state.lines, from, to);
  const { text } = source;
  state.context.steps += text.length;
  if (!/[`<]/.test(text)) return true;
  const body = text.slice(0, -1);
  let counted = false;
  for (const { isCode, value } of piecesOf(body, findCode({ ...source, text: body }, true, state.context))) {
    const parts = value.replace(/\n+$/, '').split('\n');
    if (!isCode) {
      if (parts.length > 1 && !counted && !isPiped(parts[0] ?? '')) return false;
      counted = (counted && parts.length === 1) || isPiped(parts.at(-1) ?? '');
    } else if (parts.length > 2) {
      // kramdown looks no further
      return counted;
    } else if (parts.length === 2) {
      if (!counted) return false;
      counted = false;
    }
  }
  return counted;
}

interface Piece {
  readonly isCode: boolean;
  readonly value: string;
}

/** Code spans, and the text and the comments between them; elements hold no `|` that counts. */
function* piecesOf(text: string, nodes: readonly Inline[]): Generator<Piece> {
  let at = 0;
  for (const node of nodes) {
    const isCode = node.type === 'codeSpan';
    if (!isCode && node.type !== 'html' && node.type !== 'htmlComment') continue;
    yield { isCode: false, value: text.slice(at, node.start) };
    if (node.type !== 'html') yield { isCode, value: node.value };
    at = node.end;
  }
  yield { isCode: false, value: text.slice(at) };
}

function isPiped(text: string): boolean {
  return /(?:^|[^\\])\|/.test(text);
}

interface CellText {
  readonly node: Draft<TableCell>;
  readonly source: SpanSource;
}

interface Rows {
  readonly sections: TableSection[];
  readonly alignments: Table['alignments'];
  readonly leaves: CellText[];
}

const separatorMarks = /^[-:+| \t\n\v\f\r]*$/;
const footSeparatorMarks = /^[=:+| \t\n\v\f\r]*$/;

function isSeparator(line: string): boolean {
  return line.includes('-') && separatorMarks.test(line);
}

function isFootSeparator(line: string): boolean {
  return line.includes('=') && footSeparatorMarks.test(line);
}

function readRows(state: BlockState, from: number, to: number): Rows {
  const { lines } = state;
  const leaves: CellText[] = [];
  const sections: TableSection[] = [];
  let alignments: Table['alignments'] | null = null;
  let rows: TableRow[] = [];
  let hasFoot = false;
  const leadingPipe = lines.text[firstOf(lines, from)] === '|';
  const close = (kind: TableSection['kind']): void => {
    const [first] = rows;
    if (!first) return;
    const end = rows.at(-1)?.end ?? first.end;
    sections.push({ type: 'tableSection', start: first.start, end, attributes: null, kind, children: rows });
    rows = [];
  };
  for (let line = from; line < to; line++) {
    const { start, end } = lineSpan(state, line);
    const text = lines.text.slice(start, end);
    if (isSeparator(text)) {
      if (rows.length === 0 || hasFoot) continue;
      close(alignments ? 'body' : 'head');
      alignments ??= alignmentsOf(text);
    } else if (isFootSeparator(text)) {
      close('body');
      hasFoot = true;
    } else rows.push(readRow(state, start, end, leadingPipe, leaves));
  }
  close(hasFoot ? 'foot' : 'body');
  return { sections, alignments: alignments ?? [], leaves };
}

/** By the runs of dashes one after another, wherever the `|` stand. */
function alignmentsOf(line: string): Table['alignments'] {
  return [...line.matchAll(/(:)?-+(:)?/g)].map(([, left, right]) =>
    left && right ? 'center' : left ? 'left' : right ? 'right' : null,
  );
}

function readRow(state: BlockState, start: number, end: number, leadingPipe: boolean, leaves: CellText[]): TableRow {
  const { text } = state.lines;
  const code = codeRanges(state, text.slice(start, end), start);
  const pipes = pipesOf(state, start, end, code);
  const bounds = [start - 1, ...pipes, end];
  const cells = bounds.slice(1).map((bound, index) => ({ start: (bounds[index] ?? 0) + 1, end: bound }));
  const isEmpty = (cell: { start: number; end: number } | undefined): boolean =>
    cell !== undefined && isSpaceUpTo(text, cell.start, cell.end);
  if (leadingPipe && isEmpty(cells[0])) cells.shift();
  if (isEmpty(cells.at(-1))) cells.pop();
  let next = 0;
  const children = cells.map((cell) => {
    while ((code[next]?.start ?? cell.start) < cell.start) next++;
    const first = next;
    while ((code[next]?.start ?? cell.end) < cell.end) next++;
    return readCell(state, cell, code.slice(first, next), leaves);
  });
  return { type: 'tableRow', start, end, attributes: null, missing: 0, children };
}

/** Where the `|` stand that split a row: not behind a backslash, nor in code. */
function pipesOf({ lines }: BlockState, start: number, end: number, code: readonly Code[]): number[] {
  const { text } = lines;
  const pipes: number[] = [];
  let range = 0;
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
    while ((code[range]?.end ?? Number.POSITIVE_INFINITY) <= at) range++;
    if (at >= (code[range]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (at === start || text.charCodeAt(at - 1) !== BACKSLASH) pipes.push(at);
  }
  return pipes;
}

/** A code span or a `<code>` element in a row. */
interface Code extends Span {
  /** What a code span holds; `null` for an element. */
  readonly value: string | null;
}

/** `<code>` elements, and code spans between them; `start` is the row's offset. */
function codeRanges(state: BlockState, row: string, start: number): Code[] {
  const ranges: Code[] = [];
  let at = 0;
  for (let open = row.indexOf('<code'); open >= 0; open = row.indexOf('<code', at)) {
    const tag = row.indexOf('>', open);
    const close = tag < 0 ? -1 : row.indexOf('</code>', tag + 1);
    if (close < 0) break;
    ranges.push(...codeSpans(state, row.slice(at, open), start + at));
    at = close + '</code>'.length;
    ranges.push({ start: start + open, end: start + at, value: null });
  }
  ranges.push(...codeSpans(state, row.slice(at), start + at));
  return ranges;
}

function codeSpans(state: BlockState, piece: string, start: number): Code[] {
  if (!piece.includes('`')) return [];
  return findCode({ text: piece, positions: [0], offsets: [start] }, false, state.context)
    .filter((node) => node.type === 'codeSpan')
    .map((node) => ({ start: start + node.start, end: start + node.end, value: node.value }));
}

function readCell(state: BlockState, bounds: Span, code: readonly Code[], leaves: CellText[]): TableCell {
  const { text } = state.lines;
  let { start } = bounds;
  const end = trimmedEnd(text, start, bounds.end);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  const cell: Draft<TableCell> = { type: 'tableCell', start, end, attributes: null, children: [] };
  if (end > start) leaves.push({ node: cell, source: cellSource(state, cell, code) });
  return cell;
}

/** A `\|` outside of code is a `|`; code spans are written anew, in as few backticks as what they hold allows. */
function cellSource({ lines }: BlockState, cell: Span, code: readonly Code[]): SpanSource {
  const { text } = lines;
  const whole = text.slice(cell.start, cell.end);
  if (!whole.includes('\\|') && !whole.includes('``')) return pieceOf(text, cell.start, cell.end);
  const builder = sourceBuilder(text);
  let at = cell.start;
  for (const each of code) {
    addUnescaped(builder, text, at, each.start);
    if (each.value === null) builder.piece(each.start, each.end);
    else addCode(builder, text, each, each.value);
    at = each.end;
  }
  addUnescaped(builder, text, at, cell.end);
  return builder.source();
}

function addUnescaped(builder: SourceBuilder, text: string, from: number, to: number): void {
  let at = from;
  for (let pipe = indexWithin(text, '|', from, to); pipe >= 0; pipe = indexWithin(text, '|', pipe + 1, to)) {
    if (pipe === from || text.charCodeAt(pipe - 1) !== BACKSLASH) continue;
    builder.piece(at, pipe - 1);
    at = pipe;
  }
  builder.piece(at, to);
}

function addCode(builder: SourceBuilder, text: string, { start, end }: Span, value: string): void {
  const width = runLength(text, start, end);
  const needed = (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0) + 1;
  if (needed > width) {
    builder.piece(start, end);
    return;
  }
  const content = text.indexOf(value, start + width);
  builder.piece(start, start + needed);
  if (needed > 1) builder.blank(content);
  builder.piece(content, content + value.length);
  if (needed > 1) builder.blank(content + value.length);
  builder.piece(end - needed, end);
}

function fillRows(sections: readonly TableSection[]): void {
  let width = 0;
  for (const { children } of sections) for (const row of children) width = Math.max(width, row.children.length);
  for (const { children } of sections) {
    for (const row of children as Draft<TableRow>[]) row.missing = width - row.children.length;
  }
}
