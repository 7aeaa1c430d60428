import { addElement } from './finish.ts';
import { type SpanParser, spanAt } from './state.ts';

/** `\\\\` at a line's end; the other marks are cut out of the finished text. The position stands on a backslash. */
export function readBreak(parser: SpanParser): boolean {
  const { position, text } = parser;
  if (!text.startsWith('\\\\\n', position) || position + 3 > parser.end) return false;
  addElement(parser, { type: 'lineBreak', attributes: null, ...spanAt(parser, position, position + 2) }, position + 2);
  return true;
}
