import { endOf, firstOf, indentOf, isSpace, spanOfLines, trimmedEnd, wholeSource } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import { indexFrom } from './lineIndex.ts';
import { isSpaceUpTo, runLength } from './lineStart.ts';
import { addBlock, type BlockState, type FenceIndex, type Frame } from './state.ts';

const marks = ['`', '~'];

/** ```` ```ruby ````: code up to a closing fence; without one, or with two words behind the marks, it is text. */
export function readFence(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const { text } = lines;
  const from = frame.line;
  const start = firstOf(lines, from);
  const end = endOf(lines, from);
  const mark = text[start] ?? '';
  if (mark === '`' && context.options.input !== 'GFM') return false;
  const run = runLength(text, start, end);
  if (run < 3) return false;
  const closing = closingFence(state, frame, mark, run);
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
 * The line that closes a fence of `run` marks that begins at the frame's line: the first with at least as many. If
 * there is none, fewer of the opening marks count, and the others belong to the info string.
 */
function closingFence(
  state: BlockState,
  frame: Frame,
  mark: string,
  run: number,
): { line: number; run: number } | null {
  frame.fences ??= indexFences(state, frame);
  const index = frame.fences[mark];
  if (!index) return null;
  let at = indexFrom(index.lines, frame.line + 1);
  const needed = Math.min(run, index.longest[at] ?? 0);
  if (needed < 3) return null;
  while ((index.runs[at] ?? needed) < needed) {
    at++;
    state.context.steps++;
  }
  const line = index.lines[at];
  return line === undefined ? null : { line, run: needed };
}

function indexFences(state: BlockState, frame: Frame): FenceIndex {
  const { lines, context } = state;
  const { text } = lines;
  const found = new Map(marks.map((mark) => [mark, { lines: [] as number[], runs: [] as number[] }]));
  for (let line = frame.line; line < frame.end; line++) {
    const indent = indentOf(lines, line);
    if (indent < 0 || indent > 3) continue;
    const first = firstOf(lines, line);
    const entry = found.get(text[first] ?? '');
    if (!entry) continue;
    const end = endOf(lines, line);
    const run = runLength(text, first, end);
    if (run < 3 || !isSpaceUpTo(text, first + run, end)) continue;
    entry.lines.push(line);
    entry.runs.push(run);
  }
  context.steps += frame.end - frame.line;
  return Object.fromEntries([...found].map(([mark, entry]) => [mark, { ...entry, longest: longestFrom(entry.runs) }]));
}

function longestFrom(runs: readonly number[]): number[] {
  const longest = [...runs];
  for (let index = longest.length - 2; index >= 0; index--) {
    longest[index] = Math.max(longest[index] ?? 0, longest[index + 1] ?? 0);
  }
  return longest;
}
