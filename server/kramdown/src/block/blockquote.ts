import { endOf, firstOf, narrow, trimmedEnd } from '../lines.ts';
import type { Block, Blockquote } from '../tree.ts';
import { isQuote } from './lineStart.ts';
import { endsLazyLines, noteActive, noteInert } from './paragraphEnd.ts';
import { addBlock, type BlockState, type Draft, type Frame, type InertLines, openFrame } from './state.ts';

/** `> `, and every further line up to a blank one or what ends lazy lines. */
export function readBlockquote(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const from = frame.line;
  if (!isQuote(lines, from)) return false;
  const start = firstOf(lines, from);
  const inert: InertLines = { from, indent: 0 };
  let to = from;
  while (to < frame.end && !(to > from && endsLazyLines(state, frame, to))) {
    context.steps++;
    if (isQuote(lines, to)) {
      cutMark(state, to);
      noteActive(to, inert);
    } else if (to >= frame.inert.from) {
      inert.indent = Math.max(inert.indent, frame.inert.indent);
      to = frame.end;
      break;
    } else noteInert(lines, to, inert);
    to++;
  }
  frame.line = to;
  const children: Block[] = [];
  const end = trimmedEnd(lines.text, start, endOf(lines, to - 1));
  const quote: Draft<Blockquote> = { type: 'blockquote', start, end, attributes: null, children };
  addBlock(state, frame, quote);
  openFrame(state, frame, { line: from, end: to, children, inert });
  return true;
}

function cutMark(state: BlockState, line: number): void {
  const { lines } = state;
  const behind = firstOf(lines, line) + 1;
  narrow(lines, line, lines.text[behind] === ' ' && behind < endOf(lines, line) ? behind + 1 : behind);
}
