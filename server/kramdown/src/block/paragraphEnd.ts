import { opensBlockTag } from '../html/elements.ts';
import { endOf, firstOf, indentOf, isSpace, type Lines, startOf } from '../lines.ts';
import { attributeListAt } from './attributeList.ts';
import { fenceLength } from './fence.ts';
import { atxMarksEnd } from './heading.ts';
import { bulletEnd, colonEnd, isEndMarker, numberEnd } from './lineStart.ts';
import type { BlockState, Frame, InertLines } from './state.ts';

/**
 * Whether a paragraph goes no further than the line before `line`. It says yes too often rather than too seldom: a
 * line that then begins no block is joined to the paragraph again.
 */
export function endsParagraph(state: BlockState, frame: Frame, line: number): boolean {
  if (endsLazyLines(state, frame, line)) return true;
  const { lines } = state;
  if (indentOf(lines, line) > 3) return false;
  return colonEnd(lines, line) > 0 || (state.paragraphEnd && beginsBlock(state, line));
}

/** What GFM adds: blocks that need no blank line before them. */
function beginsBlock(state: BlockState, line: number): boolean {
  const { lines } = state;
  switch (lines.text[firstOf(lines, line)]) {
    case '#':
      return atxMarksEnd(state, line) >= 0;
    case '>':
      return true;
    case '`':
    case '~':
      return fenceLength(state, line) > 0;
    case '*':
    case '+':
    case '-':
      return bulletEnd(lines, line) > 0;
    default:
      return numberEnd(lines, line) > 0;
  }
}

/** Whether `line` ends the lazily continued lines of a quotation, an item or a code block. */
export function endsLazyLines(state: BlockState, frame: Frame, line: number): boolean {
  const { lines } = state;
  const indent = indentOf(lines, line);
  if (indent < 0) return true;
  if (indent > 3) return false;
  const first = firstOf(lines, line);
  switch (lines.text[first]) {
    case '^':
      return isEndMarker(lines, line);
    case '{':
      return attributeListAt(state, frame, line) !== null;
    case '<':
      return opensBlockTag(lines.text, first, endOf(lines, line), (at) => closesTag(state, frame, line, at));
    default:
      return false;
  }
}

/** Whether the next thing from an offset in `line` on is a `>`: line ends may stand before it. */
function closesTag({ lines, context }: BlockState, frame: Frame, line: number, from: number): boolean {
  let at = from;
  for (let each = line; each < frame.end; at = startOf(lines, ++each)) {
    context.steps++;
    const end = endOf(lines, each);
    while (at < end && isSpace(lines.text.charCodeAt(at))) at++;
    if (at < end) return lines.text[at] === '>';
  }
  return false;
}

const TAB = 9;

/**
 * Whether `line` goes on lazily with whatever is open before it, and begins nothing there: many containers that end
 * together then look at it only once.
 */
function isInert(lines: Lines, line: number): boolean {
  const indent = indentOf(lines, line);
  if (indent < 0) return false;
  const code = lines.text.charCodeAt(firstOf(lines, line));
  return code !== TAB && (indent > 3 || !'>*+-:^{<0123456789'.includes(String.fromCharCode(code)));
}

/** Adds a line to the inert ones at the end of what was read so far. */
export function noteInert(lines: Lines, line: number, inert: InertLines): void {
  if (!isInert(lines, line)) noteActive(line, inert);
  else inert.indent = Math.max(inert.indent, indentOf(lines, line));
}

/** No line up to this one is inert. */
export function noteActive(line: number, inert: InertLines): void {
  inert.from = line + 1;
  inert.indent = 0;
}

/** Whether the block before `line` is at an end there: a table or block math may stand. */
export function atEndOfBlock(state: BlockState, frame: Frame, line: number): boolean {
  if (line >= frame.end) return true;
  const { lines } = state;
  if (indentOf(lines, line) < 0 || isEndMarker(lines, line)) return true;
  return attributeListAt(state, frame, line) !== null;
}
