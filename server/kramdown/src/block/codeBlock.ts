import { endOf, firstOf, indentOf, isBlank, padOf, sourceBuilder, startOf, trimmedEnd } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import { endsLazyLines } from './paragraphEnd.ts';
import { addBlock, type BlockState, type Frame } from './state.ts';

/** Lines indented by four blanks or a tab, and what follows them without a blank line. */
export function readCodeBlock(state: BlockState, frame: Frame): boolean {
  const from = frame.line;
  if (!isCodeLine(state, from)) return false;
  const to = endOfIndented(state, frame, from + 1, true);
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
    highlighted: false,
    language: null,
    value: sourceValue(source, context, 0, source.text.length),
  });
  return true;
}

/** Four columns of indentation: blanks, or one tab. */
export function isCodeLine(state: BlockState, line: number): boolean {
  const { lines } = state;
  const indent = indentOf(lines, line);
  return indent > 3 || (indent === 0 && lines.text[firstOf(lines, line)] === '\t');
}

/**
 * The line behind the last one, from `from` on, that is indented as code is, with the blank lines between these and the
 * lines that follow one of them lazily; `lazy` tells whether a line at `from` may do so already.
 */
export function endOfIndented(state: BlockState, frame: Frame, from: number, lazy: boolean): number {
  const { lines, context } = state;
  let to = from;
  let lazily = lazy;
  for (let line = from; line < frame.end; line++) {
    context.steps++;
    if (isBlank(lines, line)) continue;
    const behindBlank = line > to;
    const indented = isCodeLine(state, line);
    if (!indented && (behindBlank || !lazily || endsLazyLines(state, frame, line))) break;
    lazily = true;
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
