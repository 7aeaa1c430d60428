import { endOf, firstOf, indentOf, isBlank, isSpace, narrow, padOf, pieceOf, startOf } from '../lines.ts';
import type { AttributeList } from '../tree.ts';
import { inlineListAt, toAttributeList } from './attributeList.ts';
import { endsLazyLines } from './paragraphEnd.ts';
import type { BlockState, Frame } from './state.ts';

/** How the lines of one list item or definition are cut out of the lines around it. */
export interface ItemStart {
  /** Columns that a line needs to belong to the item for certain, and loses. */
  readonly contentIndent: number;
  /** The IAL in front of the text. */
  readonly list: AttributeList | null;
}

const TAB = 9;
const SPACE = 32;
const tabStop = 4;

/** Where nothing but an IAL stands behind the marker, the text below needs this much. */
const emptyIndent = 4;

/** Narrows an item's first line to what stands behind its marker, which ends at `markerEnd`. */
export function startItem(state: BlockState, line: number, markerEnd: number): ItemStart {
  const { lines } = state;
  const { text } = lines;
  const end = endOf(lines, line);
  let column = padOf(lines, line) + markerEnd - startOf(lines, line);
  let at = markerEnd;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) column++;
    else if (code === TAB) column += tabStop - (column % tabStop);
    else break;
  }
  const found = inlineListAt(text, at, end);
  if (!found) {
    narrow(lines, line, at);
    return { contentIndent: isBlank(lines, line) ? emptyIndent : column, list: null };
  }
  const list = toAttributeList(state, { ...found, source: pieceOf(text, at, end) });
  let rest = at + found.contentEnd + 1;
  while (rest < end && isSpace(text.charCodeAt(rest))) rest++;
  narrow(lines, line, rest);
  return { contentIndent: isBlank(lines, line) ? emptyIndent : column, list };
}

/** What a line behind an item's first one is to the item. */
export type Belonging = 'content' | 'lazy' | 'none';

/**
 * Whether `line`, which is not blank, belongs to an item: by its indentation, or lazily, right below a line of the
 * item. If so, its tabs are made columns and the content's indentation is cut off.
 */
export function takeLine(
  state: BlockState,
  frame: Frame,
  line: number,
  contentIndent: number,
  behindBlank: boolean,
): Belonging {
  const indented = hasIndent(state, line, contentIndent);
  if (!indented && (behindBlank || endsLazyLines(state, frame, line))) return 'none';
  return cutIndent(state, line, contentIndent) ? 'content' : 'lazy';
}

/** Every four columns may be a tab or four blanks; the rest is blanks, or one more such step. */
function hasIndent(state: BlockState, line: number, contentIndent: number): boolean {
  const { lines } = state;
  if (indentOf(lines, line) >= contentIndent) return true;
  const { text } = lines;
  const steps = Math.floor(contentIndent / tabStop);
  const rest = contentIndent % tabStop;
  let at = startOf(lines, line);
  let pad = padOf(lines, line);
  const end = endOf(lines, line);
  const blanks = (count: number): boolean => {
    let needed = Math.max(0, count - pad);
    const from = at;
    while (needed > 0 && at < end && text.charCodeAt(at) === SPACE) {
      at++;
      needed--;
    }
    if (needed > 0) {
      at = from;
      return false;
    }
    pad = Math.max(0, pad - count);
    return true;
  };
  const step = (): boolean => {
    if (pad > 0 || text.charCodeAt(at) !== TAB || at >= end) return blanks(tabStop);
    at++;
    return true;
  };
  for (let index = 0; index < steps; index++) if (!step()) return false;
  return rest === 0 || blanks(rest) || step();
}

/** Makes columns of a line's leading tabs and cuts the content's indentation, if the line then has it. */
function cutIndent(state: BlockState, line: number, contentIndent: number): boolean {
  const { lines } = state;
  const { text } = lines;
  const start = startOf(lines, line);
  const end = endOf(lines, line);
  let at = start;
  let pad = padOf(lines, line);
  if (pad === 0) while (at < end && text.charCodeAt(at) === TAB) at++;
  pad += (at - start) * tabStop;
  let first = Math.max(at, firstOf(lines, line));
  while (first < end && text.charCodeAt(first) === SPACE) first++;
  // where no tab stands before them, the blanks are measured already
  lines.steps += at > start ? first - start : 0;
  if (pad + first - at < contentIndent) {
    if (at > start) narrow(lines, line, at, pad);
    return false;
  }
  const cut = contentIndent - pad;
  narrow(lines, line, cut > 0 ? at + cut : at, Math.max(0, -cut));
  return true;
}
