import type { Inline } from '../tree.ts';
import { splitText } from './splitText.ts';
import { type Frame, type SpanParser, spanAt, valueAt } from './state.ts';

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
  if (frame.textStart === -1) {
    frame.textStart = outerStart;
    frame.pieceStart = start;
  } else if (frame.pieceEnd !== start) {
    if (frame.earlier === null) frame.earlier = [frame.pieceStart, frame.pieceEnd];
    else frame.earlier.push(frame.pieceStart, frame.pieceEnd);
    frame.pieceStart = start;
  }
  frame.pieceEnd = end;
}

/** The plain character right before a position, or -1: behind an element, an escape and at the start there is none. */
export function plainBefore(parser: SpanParser, position: number): number {
  return parser.frame.plainEnd === position ? parser.text.charCodeAt(position - 1) : -1;
}

/** Takes the last character back from the text, as a symbol does that begins with a blank. */
export function dropPlainBefore(frame: Frame): void {
  frame.plainEnd = -1;
  if (--frame.pieceEnd > frame.pieceStart) return;
  const { earlier } = frame;
  const end = earlier?.pop();
  const start = earlier?.pop();
  if (start === undefined || end === undefined) {
    frame.textStart = -1;
    return;
  }
  frame.pieceStart = start;
  frame.pieceEnd = end;
}

/** Adds an element behind the text that came before it. */
export function addNode(parser: SpanParser, node: Inline): void {
  flushText(parser);
  parser.frame.children.push(node);
}

/** Makes nodes of the text gathered so far. */
export function flushText(parser: SpanParser): void {
  const { frame, context, text } = parser;
  if (frame.textStart === -1) return;
  const { textStart: start, pieceStart, pieceEnd, earlier } = frame;
  frame.textStart = -1;
  frame.earlier = null;
  if (earlier === null) {
    const plain = text.slice(pieceStart, pieceEnd);
    const value = parser.hasLiquid ? valueAt(parser, pieceStart, pieceEnd) : plain;
    context.steps += pieceEnd - pieceStart;
    if (isWhole(parser, plain)) {
      const { start: from, end } = spanAt(parser, start, pieceEnd);
      frame.children.push({ type: 'text', start: from, end, attributes: null, value });
      return;
    }
    splitText(parser, { plain, value, pieces: [pieceStart, pieceEnd], start, piece: 0, before: 0 }, frame.children);
    return;
  }
  earlier.push(pieceStart, pieceEnd);
  let plain = '';
  let value = '';
  for (let at = 0; at < earlier.length; at += 2) {
    const from = earlier[at] ?? 0;
    const to = earlier[at + 1] ?? 0;
    plain += text.slice(from, to);
    value += valueAt(parser, from, to);
  }
  splitText(parser, { plain, value, pieces: earlier, start, piece: 0, before: 0 }, frame.children);
}

/** Whether nothing can be cut out of a text, as out of most. */
function isWhole({ frame, context }: SpanParser, plain: string): boolean {
  return frame.raw || (context.abbreviations.size === 0 && !plain.includes('\n'));
}
