import { tokeniseAttributes } from '../attributes/tokenise.ts';
import { warnOfTokens } from '../attributes/warn.ts';
import { endOf, firstOf, indentOf, indexWithin, pieceOf, wholeSource } from '../lines.ts';
import { type SpanSource, spanOf } from '../source.ts';
import type { AttributeList } from '../tree.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { addLists, type BlockState, type Frame, record, takeWaiting } from './state.ts';

/** A `{:…}` alone on its lines: where it stands, and where its content is. */
export interface ListAt {
  readonly source: SpanSource;
  /** Positions in `source`. */
  readonly start: number;
  readonly content: number;
  readonly contentEnd: number;
  /** The line behind it. */
  readonly nextLine: number;
  /** The name of a definition; `null`: a block IAL. */
  readonly name: string | null;
}

const definitionName = /\{:(\w[\w-]*):(?=[^}])/y;

/** `{:…}` or `{:name:…}` that begins in `line`, indented by up to three blanks, with nothing behind it. */
export function attributeListAt(state: BlockState, frame: Frame, line: number): ListAt | null {
  const { lines } = state;
  const { text } = lines;
  const indent = indentOf(lines, line);
  if (indent < 0 || indent > 3) return null;
  const start = firstOf(lines, line);
  if (text[start] !== '{' || text[start + 1] !== ':') return null;
  const end = endOf(lines, line);
  if (text[start + 2] === ':' || text[start + 2] === '/') return null;
  const closing = closingBrace(text, start + 2, end);
  if (closing === 0) return null;
  const own = closing > 0 ? listIn(pieceOf(text, start, end), closing - start, line + 1) : null;
  return own && text[closing - 1] !== '\\' ? own : (longListAt(state, frame, line) ?? own);
}

/**
 * Position of the `}` that ends the list and the line, 0 if one stands too early or too close, -1 if none stands here.
 * A `}` behind a backslash ends it only where no other does.
 */
function closingBrace(text: string, from: number, end: number): number {
  let escaped = -1;
  for (let at = indexWithin(text, '}', from, end); at >= 0; at = indexWithin(text, '}', at + 1, end)) {
    const last = isSpaceUpTo(text, at + 1, end);
    if (at > from && text[at - 1] === '\\') {
      if (last) escaped = at;
      continue;
    }
    return last && at > from ? at : 0;
  }
  return escaped;
}

/** A list that goes on over further lines. */
function longListAt(state: BlockState, frame: Frame, line: number): ListAt | null {
  const { lines } = state;
  const last = nextBraceLine(state, frame, line + 1);
  if (last < 0 || !endsLine(state, last)) return null;
  const source = wholeSource(lines, line, last + 1);
  const start = source.text.indexOf('{');
  state.context.steps += source.text.length;
  const closing = closingBraceOfMany(source.text, start + 2);
  if (closing < 0) return null;
  return listIn(source, closing, last + 1, start);
}

function closingBraceOfMany(text: string, from: number): number {
  const closing = closingBrace(text, from, text.length);
  return closing > 0 ? closing : -1;
}

/** Whether nothing stands behind the first `}` of a line that has one; an escaped one needs a closer look. */
function endsLine({ lines }: BlockState, line: number): boolean {
  const end = endOf(lines, line);
  const brace = indexWithin(lines.text, '}', lines.starts[line] ?? 0, end);
  return lines.text[brace - 1] === '\\' || isSpaceUpTo(lines.text, brace + 1, end);
}

/** The first line from `from` on that holds a `}`, or -1: looked for once. */
export function nextBraceLine(state: BlockState, frame: Frame, from: number): number {
  const { lines } = state;
  const known = frame.nextBrace;
  if (known && known.from <= from && (known.line < 0 || known.line >= from)) return known.line;
  let line = from;
  while (line < frame.end) {
    const at = lines.text.indexOf('}', lines.starts[line] ?? 0);
    if (at < 0) line = frame.end;
    else if (at < endOf(lines, line)) break;
    else {
      line++;
      while (line < frame.end && endOf(lines, line) <= at) line++;
    }
  }
  frame.nextBrace = { from, line: line < frame.end ? line : -1 };
  return frame.nextBrace.line;
}

function listIn(source: SpanSource, closing: number, nextLine: number, start = 0): ListAt {
  definitionName.lastIndex = start;
  const name = definitionName.exec(source.text)?.[1];
  if (name === undefined) return { source, start, content: start + 2, contentEnd: closing, nextLine, name: null };
  return { source, start, content: start + name.length + 3, contentEnd: closing, nextLine, name };
}

const inlineList = /\{:(?!(?:\w[\w-]*)?:|\/)(?:\\\}|[^}])+\}/y;

/** An IAL in front of an item's or a term's text, on one line: positions count from `start`. */
export function inlineListAt(text: string, start: number, end: number): Omit<ListAt, 'source'> | null {
  if (text[start] !== '{' || text[start + 1] !== ':') return null;
  if (indexWithin(text, '}', start, end) < 0) return null;
  inlineList.lastIndex = 0;
  const found = inlineList.exec(text.slice(start, end));
  if (!found) return null;
  return { start: 0, content: 2, contentEnd: found[0].length - 1, nextLine: 0, name: null };
}

/** A block IAL or the definition of an attribute list. */
export function readAttributeList(state: BlockState, frame: Frame): boolean {
  const found = attributeListAt(state, frame, frame.line);
  if (!found) return false;
  const list = toAttributeList(state, found);
  frame.line = found.nextLine;
  if (list.kind === 'definition') define(state, frame, list);
  else attach(state, frame, list);
  return true;
}

export function toAttributeList(state: BlockState, found: ListAt): AttributeList {
  const { context } = state;
  const { source } = found;
  const tokens = tokeniseAttributes(source, context, found.content, found.contentEnd);
  const span = spanOf(source, found.start, found.contentEnd + 1);
  const list: AttributeList = {
    kind: found.name === null ? 'block' : 'definition',
    start: span.start,
    end: span.end,
    name: found.name,
    tokens,
    target: null,
    loss: null,
    gap: null,
  };
  context.attributeLists.push(list);
  warnOfTokens(tokens, list, context);
  return list;
}

function define(state: BlockState, frame: Frame, list: AttributeList): void {
  const { attributeListDefinitions } = state.context;
  const name = list.name ?? '';
  const earlier = attributeListDefinitions.get(name);
  if (earlier) earlier.push(list);
  else attributeListDefinitions.set(name, [list]);
  takeWaiting(state, frame, null);
  record(frame, 'definition', 'next');
}

/** To the block right above, or to the next one. */
function attach(state: BlockState, frame: Frame, list: AttributeList): void {
  const { above } = frame;
  if (above === 'next') {
    frame.waiting.push(list);
    frame.quiet = true;
    // behind a definition that takes no list this is a boundary
    if (frame.last === 'definition') frame.last = 'marker';
    return;
  }
  takeWaiting(state, frame, null);
  if (above !== 'lost') addLists(state, above, [list]);
  const below = frame.line < frame.end ? attributeListAt(state, frame, frame.line) : null;
  // an IAL right below adds to the same block
  if (below?.name === null) return;
  // what a list item counts to tell whether it is loose, this is none of
  if (below) frame.quiet = true;
  else frame.attached++;
  frame.last = 'definition';
  frame.above = 'next';
}
