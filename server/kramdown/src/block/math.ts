import { endOf, firstOf, isBlank, isSpace, narrow, padOf, startOf, wholeSource } from '../lines.ts';
import { spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { atEndOfBlock } from './paragraphEnd.ts';
import { addBlock, atBoundary, type BlockState, type Frame } from './state.ts';

/** `$$ … $$` between block boundaries, over one or more lines. */
export function readMathBlock(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const { text } = lines;
  const from = frame.line;
  const open = firstOf(lines, from);
  if (text[open + 1] !== '$' || !atBoundary(frame)) return false;
  const last = closingLine(state, frame, open + 2);
  if (last < 0) return false;
  const source = wholeSource(lines, from, last + 1);
  let start = source.text.indexOf('$$') + 2;
  let end = source.text.indexOf('$$', start);
  const whole = spanOf(source, start - 2, end + 2);
  context.steps += source.text.length;
  const next = lineBehind(state, frame, last, isSpaceUpTo(source.text, end + 2, source.text.length), whole.end);
  if (next < 0) return false;
  while (start < end && isSpace(source.text.charCodeAt(start))) start++;
  while (end > start && isSpace(source.text.charCodeAt(end - 1))) end--;
  frame.line = next;
  const value = sourceValue(source, context, start, end);
  const spaced = frame.blankAbove;
  addBlock(state, frame, { type: 'mathBlock', start: whole.start, end: whole.end, attributes: null, spaced, value });
  return true;
}

/** `\$$ … $$` up to a line's end, where math could be a block: the backslash goes, and the math stands in the text. */
export function cutMathEscape(state: BlockState, frame: Frame): void {
  const { lines } = state;
  const { text } = lines;
  const backslash = firstOf(lines, frame.line);
  if (!text.startsWith('$$', backslash + 1) || !atBoundary(frame)) return;
  const last = closingLine(state, frame, backslash + 3);
  if (last < 0) return;
  const from = last === frame.line ? backslash + 3 : startOf(lines, last);
  const end = text.indexOf('$$', from) + 2;
  if (!isSpaceUpTo(text, end, endOf(lines, last))) return;
  for (let line = frame.line + 1; line <= last; line++) if (isBlank(lines, line)) return;
  narrow(lines, frame.line, backslash + 1);
}

/** The line to read on at: an IAL may stand right behind the `$$`; -1: something else is there. */
function lineBehind(state: BlockState, frame: Frame, last: number, isLast: boolean, end: number): number {
  if (isLast) return atEndOfBlock(state, frame, last + 1) ? last + 1 : -1;
  const { lines } = state;
  const start = startOf(lines, last);
  const pad = padOf(lines, last);
  narrow(lines, last, end);
  if (atEndOfBlock(state, frame, last)) return last;
  narrow(lines, last, start, pad);
  return -1;
}

/** The line in which the next `$$` from the offset `from` on stands, -1: there is none. */
function closingLine(state: BlockState, frame: Frame, from: number): number {
  const { lines, context } = state;
  let line = frame.line;
  let at = lines.text.indexOf('$$', from);
  while (at >= 0 && line < frame.end) {
    context.steps++;
    if (at + 2 <= endOf(lines, line)) {
      if (line === frame.line || at >= (lines.starts[line] ?? 0)) return line;
      at = lines.text.indexOf('$$', at + 1);
    } else line++;
  }
  return -1;
}
