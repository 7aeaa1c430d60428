import { isSpace } from './characters.ts';
import { addElement } from './finish.ts';
import { type SpanParser, spanAt, valueAt } from './state.ts';
import { addText } from './text.ts';

/** `` `a` ``: the run of backticks ends at the next place where as many stand. */
export function readCodeSpan(parser: SpanParser): boolean {
  const { position, text, end, context } = parser;
  let contentStart = position;
  while (contentStart < end && text.charCodeAt(contentStart) === 96) contentStart++;
  const width = contentStart - position;
  const isText = width === 1 && spaceBefore(parser) && contentStart < end && isSpaceAt(parser, contentStart);
  const close = isText ? -1 : closing(parser, contentStart, width);
  if (close === -1) {
    addText(parser, position, contentStart);
    return true;
  }
  context.steps += close - position;
  let from = contentStart;
  let to = close;
  if (width > 1) {
    if (from < to && text.charCodeAt(from) === 32) from++;
    if (from < to && text.charCodeAt(to - 1) === 32) to--;
  }
  const span = spanAt(parser, position, close + width);
  const value = valueAt(parser, from, to);
  addElement(parser, { type: 'codeSpan', start: span.start, end: span.end, attributes: null, value }, close + width);
  return true;
}

/** At the start there is none where a task's checkbox stands before it. */
function spaceBefore({ position, start, text, frame }: SpanParser): boolean {
  return position === start ? frame.children.length === 0 : isSpace(text.charCodeAt(position - 1));
}

/** A blank of the text itself: where a Liquid tag stood, the site's build leaves none. */
function isSpaceAt(parser: SpanParser, at: number): boolean {
  const { text, context } = parser;
  return isSpace(text.charCodeAt(at)) && context.original.charCodeAt(spanAt(parser, at, at + 1).start) !== 123;
}

/** Where the next run of at least as many backticks begins, or -1. */
function closing(parser: SpanParser, contentStart: number, width: number): number {
  const { text, start, end, memo } = parser;
  if (memo.longestRuns !== null && (memo.longestRuns[contentStart - start] ?? 0) < width) return -1;
  const close = text.indexOf(text.slice(contentStart - width, contentStart), contentStart);
  if (close !== -1 && close + width <= end) return close;
  memo.longestRuns = measureRuns(parser);
  return -1;
}

function measureRuns(parser: SpanParser): Int32Array {
  const { text, start, end, context } = parser;
  const longest = new Int32Array(end - start + 1);
  context.steps += end - start;
  let run = 0;
  for (let at = end - 1; at >= start; at--) {
    run = text.charCodeAt(at) === 96 ? run + 1 : 0;
    longest[at - start] = Math.max(run, longest[at - start + 1] ?? 0);
  }
  return longest;
}
