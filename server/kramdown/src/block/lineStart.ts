import { endOf, firstOf, indentOf, isSpace, type Lines } from '../lines.ts';

/** What begins at a line, as far as the line alone can tell. Each tells -1 or false for a line that is no such start. */

const SPACE = 32;
const TAB = 9;
const PIPE = 124;

/** Offset behind the `*`, `+` or `-` of a list item. */
export function bulletEnd(lines: Lines, line: number): number {
  if (indentOf(lines, line) > 3) return -1;
  const first = firstOf(lines, line);
  const mark = lines.text[first];
  if (mark !== '*' && mark !== '+' && mark !== '-') return -1;
  return markerGap(lines, line, first + 1) ? first + 1 : -1;
}

/** Offset behind the `1.` of a list item. */
export function numberEnd(lines: Lines, line: number): number {
  if (indentOf(lines, line) > 3) return -1;
  const { text } = lines;
  let at = firstOf(lines, line);
  const first = at;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at === first || text[at] !== '.') return -1;
  return markerGap(lines, line, at + 1) ? at + 1 : -1;
}

/** Offset behind the `:` of a definition. */
export function colonEnd(lines: Lines, line: number): number {
  if (indentOf(lines, line) > 3) return -1;
  const first = firstOf(lines, line);
  return lines.text[first] === ':' && markerGap(lines, line, first + 1) ? first + 1 : -1;
}

/** White space or, as kramdown has it, a `|` behind a marker. */
function markerGap(lines: Lines, line: number, at: number): boolean {
  if (at >= endOf(lines, line)) return false;
  const code = lines.text.charCodeAt(at);
  return code === SPACE || code === TAB || code === PIPE;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `^` at column 0, alone. */
export function isEndMarker(lines: Lines, line: number): boolean {
  if (indentOf(lines, line) !== 0) return false;
  const first = firstOf(lines, line);
  if (lines.text[first] !== '^') return false;
  return isSpaceUpTo(lines.text, first + 1, endOf(lines, line));
}

export function isQuote(lines: Lines, line: number): boolean {
  const indent = indentOf(lines, line);
  return indent >= 0 && indent <= 3 && lines.text[firstOf(lines, line)] === '>';
}

export function isSpaceUpTo(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Length of the run of one character that begins at `start`. */
export function runLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - start;
}
