import { isSpace } from './characters.ts';
import { addElement } from './finish.ts';
import { type SpanParser, searchForward, sought, spanAt, valueAt } from './state.ts';

/** `$$…$$`. The position stands on a `$`. */
export function readMath(parser: SpanParser): boolean {
  const { position, text } = parser;
  if (text.charCodeAt(position + 1) !== 36) return false;
  const close = searchForward(parser, sought.dollars, position + 2, (from) => text.indexOf('$$', from));
  if (close === -1 || close + 2 > parser.end) return false;
  let start = position + 2;
  let end = close;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  addElement(
    parser,
    {
      type: 'inlineMath',
      value: valueAt(parser, start, end),
      attributes: null,
      ...spanAt(parser, position, close + 2),
    },
    close + 2,
  );
  return true;
}
