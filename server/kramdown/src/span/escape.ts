import type { SpanParser } from './state.ts';
import { addEscaped } from './text.ts';

const escapable = '\\.*_+`-()[]{}#!:|"\'$<>=~';

/** A backslash before one of the characters that mean something; before any other it is text. */
export function readEscape(parser: SpanParser): boolean {
  const { position, text, end } = parser;
  if (position + 1 >= end || !escapable.includes(text[position + 1] ?? '')) return false;
  addEscaped(parser, position);
  return true;
}
