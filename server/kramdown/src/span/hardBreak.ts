import { addElement } from './finish.ts';
import { type SpanParser, spanAt } from './state.ts';

/** `\\\\` at a line's end; the other marks are cut out of the finished text. The position stands on a backslash. */
export function readBreak(parser: SpanParser): boolean {
  const { position, text, context } = parser;
  // then every newline is one, and no mark is looked for
  if (context.options.hardWrap && context.options.input === 'GFM') return false;
  if (!text.startsWith('\\\\\n', position) || position + 3 > parser.end) return false;
  addElement(parser, { type: 'lineBreak', attributes: null, ...spanAt(parser, position, position + 2) }, position + 2);
  return true;
}
