import type { SpanParser } from './state.ts';
import { addEscaped } from './text.ts';

const escapable = '\\.*_+`-()[]{}#!:|"\'$<>=~';

/** A backslash before one of the characters that mean something; before any other it is text. */
export function readEscape(parser: SpanParser): boolean {
  const { position, text, end, context } = parser;
  if (text.charCodeAt(position + 1) === 126 && context.options.input !== 'GFM') return false;
  if (position + 1 >= end || !escapable.includes(text[position + 1] ?? '')) return false;
  addEscaped(parser, position);
  return true;
}
