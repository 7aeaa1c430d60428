import { endOf, firstOf, indentOf, isBlank, padOf, sourceBuilder, startOf, trimmedEnd } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import { endsLazyLines } from './paragraphEnd.ts';
import { addBlock, type BlockState, type Frame } from './state.ts';

/** Lines indented by four blanks or a tab, and what follows them without a blank line. */
export function readCodeBlock(state: BlockState, frame: Frame): boolean {
  const from = frame.line;
  if (!isCodeLine(state, from)) return false;
  const to = endOfCode(state, frame);
  const { lines, context } = state;
  const source = codeSource(state, from, to);
  const last = endOf(lines, to - 1);
  frame.line = to;
  addBlock(state, frame, {
    type: 'codeBlock',
    start: startOf(lines, from),
    end: trimmedEnd(lines.text, firstOf(lines, from), last),
    attributes: null,
    fenced: false,
    language: null,
    value: sourceValue(source, context, 0, source.text.length),
  });
  return true;
}

/** Four columns of indentation: blanks, or one tab. */
function isCodeLine(state: BlockState, line: number): boolean {
  const { lines } = state;
  const indent = indentOf(lines, line);
  return indent > 3 || (indent === 0 && lines.text[firstOf(lines, line)] === '\t');
}

function endOfCode(state: BlockState, frame: Frame): number {
  const { lines, context } = state;
  let to = frame.line + 1;
  for (let line = to; line < frame.end; line++) {
    context.steps++;
    if (isBlank(lines, line)) continue;
    const behindBlank = line > to;
    if (!isCodeLine(state, line) && (behindBlank || endsLazyLines(state, frame, line))) break;
    to = line + 1;
  }
  return to;
}

function codeSource(state: BlockState, from: number, to: number): SpanSource {
  const { lines } = state;
  const builder = sourceBuilder(lines.text);
  for (let line = from; line < to; line++) {
    const indent = indentOf(lines, line);
    const start = startOf(lines, line);
    if (line > from) {
      const before = endOf(lines, line - 1);
      // kramdown takes such a line for the rest of the one before
      if (indent >= 0 && indent < 4 && lines.text[firstOf(lines, line)] !== '\t') builder.blank(before);
      else builder.newline(before);
    }
    const pad = padOf(lines, line);
    const cut = cutOf(state, line);
    builder.pad(Math.max(0, pad - cut), start);
    builder.piece(cut > pad ? start + cut - pad : start, endOf(lines, line));
  }
  builder.newline(endOf(lines, to - 1));
  return builder.source();
}

/** How many characters of indentation, imagined ones first, the code loses in a line. */
function cutOf(state: BlockState, line: number): number {
  const { lines } = state;
  const blanks = firstOf(lines, line) - startOf(lines, line) + padOf(lines, line);
  if (blanks > 3) return 4;
  return blanks === 0 && lines.text[firstOf(lines, line)] === '\t' && firstOf(lines, line) < endOf(lines, line) ? 1 : 0;
}
