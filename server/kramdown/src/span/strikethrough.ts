import type { Strikethrough } from '../tree.ts';
import { isSpace } from './characters.ts';
import { addElement, addKnown, remember } from './finish.ts';
import { memoKey, type SpanParser, searchForward, sought, spanAt } from './state.ts';

/** `~~a~~`, read as a text of its own: nothing that is open goes on inside. The position stands on a `~`. */
export function readStrikethrough(parser: SpanParser): boolean {
  const { position, text, end, context } = parser;
  const contentStart = position + 2;
  if (context.options.input !== 'GFM' || text.charCodeAt(position + 1) !== 126 || contentStart >= end) return false;
  const close = isBlack(text.charCodeAt(contentStart)) ? closing(parser, contentStart + 1) : -1;
  if (close === -1) return false;
  const key = memoKey(position, 9, 0);
  if (addKnown(parser, key)) return true;
  const { children, journal } = parser.readRange(parser, contentStart, close);
  const node: Strikethrough = {
    type: 'strikethrough',
    children,
    attributes: null,
    ...spanAt(parser, position, close + 2),
  };
  addElement(parser, node, close + 2, journal);
  remember(parser, key, node);
  return true;
}

function closing(parser: SpanParser, start: number): number {
  const { text, end } = parser;
  return searchForward(parser, sought.tildes, start, (from) => {
    let at = text.indexOf('~~', from);
    while (at !== -1 && at + 2 <= end && !isBlack(text.charCodeAt(at - 1))) at = text.indexOf('~~', at + 1);
    return at + 2 > end ? -1 : at;
  });
}

function isBlack(code: number): boolean {
  return code !== 126 && !isSpace(code);
}
