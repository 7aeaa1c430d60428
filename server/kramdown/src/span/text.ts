import { sourceValue } from '../sourceValue.ts';
import type { Inline } from '../tree.ts';
import { splitText } from './splitText.ts';
import type { Frame, SpanParser } from './state.ts';

/** Adds characters in which nothing begins. */
export function addPlain(parser: SpanParser, start: number, end: number): void {
  addPiece(parser.frame, start, start, end);
  parser.frame.plainEnd = end;
  parser.position = end;
}

/** Adds what looked like the beginning of something and is text after all. */
export function addText(parser: SpanParser, start: number, end: number): void {
  addPiece(parser.frame, start, start, end);
  parser.frame.plainEnd = -1;
  parser.position = end;
}

/** Adds a character that stands behind a backslash. */
export function addEscaped(parser: SpanParser, position: number): void {
  addPiece(parser.frame, position, position + 1, position + 2);
  parser.frame.plainEnd = -1;
  parser.position = position + 2;
}

function addPiece(frame: Frame, outerStart: number, start: number, end: number): void {
  const { pieces } = frame;
  if (pieces.length === 0) frame.textStart = outerStart;
  else if (pieces[pieces.length - 1] === start) {
    pieces[pieces.length - 1] = end;
    return;
  }
  pieces.push(start, end);
}

/** The plain character right before a position, or -1: behind an element, an escape and at the start there is none. */
export function plainBefore(parser: SpanParser, position: number): number {
  return parser.frame.plainEnd === position ? parser.text.charCodeAt(position - 1) : -1;
}

/** Takes the last character back from the text, as a symbol does that begins with a blank. */
export function dropPlainBefore(frame: Frame): void {
  const { pieces } = frame;
  const last = pieces.length - 1;
  const end = (pieces[last] ?? 0) - 1;
  if (end > (pieces[last - 1] ?? 0)) pieces[last] = end;
  else pieces.length = last - 1;
  frame.plainEnd = -1;
}

/** Adds an element behind the text that came before it. */
export function addNode(parser: SpanParser, node: Inline): void {
  flushText(parser);
  parser.frame.children.push(node);
  // an image takes no part in balancing the brackets of the link that it stands in
  if (node.type === 'image') parser.frame.openers.pop();
}

/** Makes nodes of the text gathered so far. */
export function flushText(parser: SpanParser): void {
  const { frame, source, context } = parser;
  const { pieces } = frame;
  if (pieces.length === 0) return;
  let plain = '';
  let value = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const start = pieces[at] ?? 0;
    const end = pieces[at + 1] ?? 0;
    plain += parser.text.slice(start, end);
    value += sourceValue(source, context, start, end);
  }
  splitText(parser, { plain, value, pieces, start: frame.textStart }, frame.children);
  frame.pieces = [];
}
