import { endOf, firstOf, indentOf, isSpace, spanOfLines, trimmedEnd, wholeSource } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import { indexFrom } from './lineIndex.ts';
import { isSpaceUpTo, runLength } from './lineStart.ts';
import { addBlock, type BlockState, type FenceIndex, type Frame } from './state.ts';

/** The fewest marks that make a fence. */
const shortest = 3;

/**
 * How many marks begin `line`, 0: no fence can. GFM lets both marks mix and stand behind three blanks; else it takes
 * tildes at the line's start.
 */
export function fenceLength({ lines, context }: BlockState, line: number): number {
  const gfm = context.options.input === 'GFM';
  const indent = indentOf(lines, line);
  if (indent < 0 || indent > (gfm ? 3 : 0)) return 0;
  const { text } = lines;
  const first = firstOf(lines, line);
  const end = endOf(lines, line);
  let at = first;
  while (at < end && (text[at] === '~' || (gfm && text[at] === '`'))) at++;
  return at - first < shortest ? 0 : at - first;
}

/** ```` ```ruby ````: code up to a closing fence; without one, or with two words behind the marks, it is text. */
export function readFence(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const { text } = lines;
  const from = frame.line;
  const start = firstOf(lines, from);
  const end = endOf(lines, from);
  const length = fenceLength(state, from);
  if (length === 0) return false;
  const closing = closingFence(state, frame, text.slice(start, start + length));
  if (!closing) return false;
  const info = infoString(text, start + closing.run, end);
  if (info === null) return false;
  const source = wholeSource(lines, from + 1, closing.line);
  frame.line = closing.line + 1;
  addBlock(state, frame, {
    type: 'codeBlock',
    start,
    end: spanOfLines(lines, closing.line, closing.line + 1).end,
    attributes: null,
    fenced: true,
    highlighted: false,
    language: languageOf(state, info),
    value: from + 1 === closing.line ? '\n' : sourceValue(source, context, 0, source.text.length),
  });
  return true;
}

interface Info {
  readonly start: number;
  readonly end: number;
}

/** One word, or nothing. */
function infoString(text: string, from: number, lineEnd: number): Info | null {
  const end = trimmedEnd(text, from, lineEnd);
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return null;
  return { start, end };
}

/** The word up to `?`; one that begins with `?` is kept whole. */
function languageOf(state: BlockState, info: Info): string | null {
  if (info.start === info.end) return null;
  const source: SpanSource = {
    text: state.lines.text.slice(info.start, info.end),
    positions: [0],
    offsets: [info.start],
  };
  const word = sourceValue(source, state.context, 0, source.text.length);
  const query = word.indexOf('?');
  return query > 0 ? word.slice(0, query) : word;
}

/**
 * The line that closes the fence that begins at the frame's line: the opening marks, the last of them perhaps repeated.
 * If there is none, fewer of the opening marks count, and the others belong to the info string.
 */
function closingFence(state: BlockState, frame: Frame, opening: string): { line: number; run: number } | null {
  frame.fences ??= indexFences(state, frame);
  const starts: { readonly at: number; readonly run: number; readonly index: FenceIndex }[] = [];
  let index: FenceIndex | undefined = frame.fences;
  for (let at = 0; index && at < opening.length; at++) {
    index = index.next.get(opening[at] ?? '');
    if (!index || opening[at] === opening[at - 1]) continue;
    const run = runLength(opening, at, opening.length);
    starts.push({ at, run, index });
  }
  for (const start of starts.reverse()) {
    const found = closingRun(state, start.index, frame.line + 1, start.run, Math.max(1, shortest - start.at));
    if (found) return { line: found.line, run: start.at + found.run };
  }
  return null;
}

/** The first line from `from` on whose last run is long enough: for all of `run` if there is one, for `least` at least. */
function closingRun(
  state: BlockState,
  { lines, runs, longest }: FenceIndex,
  from: number,
  run: number,
  least: number,
): { line: number; run: number } | null {
  let at = indexFrom(lines, from);
  const needed = Math.min(run, longest[at] ?? 0);
  if (needed < least) return null;
  while ((runs[at] ?? needed) < needed) {
    at++;
    state.context.steps++;
  }
  const line = lines[at];
  return line === undefined ? null : { line, run: needed };
}

function emptyIndex(): FenceIndex {
  return { next: new Map(), lines: [], runs: [], longest: [] };
}

function indexFences(state: BlockState, frame: Frame): FenceIndex {
  const { lines, context } = state;
  const { text } = lines;
  const root = emptyIndex();
  const filled = new Set<FenceIndex>();
  for (let line = frame.line; line < frame.end; line++) {
    const length = fenceLength(state, line);
    const first = firstOf(lines, line);
    if (length === 0 || !isSpaceUpTo(text, first + length, endOf(lines, line))) continue;
    const last = text[first + length - 1] ?? '';
    let runStart = first + length - 1;
    while (runStart > first && text[runStart - 1] === last) runStart--;
    let index = root;
    for (let at = first; at <= runStart; at++) index = nextIndex(index, text[at] ?? '');
    index.lines.push(line);
    index.runs.push(first + length - runStart);
    filled.add(index);
    context.steps += length;
  }
  context.steps += frame.end - frame.line;
  for (const { runs, longest } of filled) longest.push(...longestFrom(runs));
  return root;
}

function nextIndex({ next }: FenceIndex, mark: string): FenceIndex {
  const known = next.get(mark);
  if (known) return known;
  const index = emptyIndex();
  next.set(mark, index);
  return index;
}

function longestFrom(runs: readonly number[]): number[] {
  const longest = [...runs];
  for (let index = longest.length - 2; index >= 0; index--) {
    longest[index] = Math.max(longest[index] ?? 0, longest[index + 1] ?? 0);
  }
  return longest;
}
