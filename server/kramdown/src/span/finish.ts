import type { Inline } from '../tree.ts';
import { readAttributeLists } from './attributeList.ts';
import {
  type Construct,
  type Frame,
  type Journal,
  type JournalEntry,
  leaveFrame,
  memoKey,
  note,
  type OpenTag,
  openFrame,
  type SpanParser,
} from './state.ts';
import { addNode } from './text.ts';

/** Opens a construct, or adds it at once if it was read here before. */
export function enter(
  parser: SpanParser,
  construct: Construct,
  contentStart: number,
  flags: number,
  open: OpenTag | null = null,
): void {
  const key = memoKey(parser.position, construct.id, parser.frame.flags | flags);
  if (!addKnown(parser, key)) openFrame(parser, construct, contentStart, flags, open);
}

/** Adds a construct that was read before; returns whether it was. */
export function addKnown(parser: SpanParser, key: number): boolean {
  const known = parser.memo.results?.get(key);
  if (known === undefined) return false;
  addNode(parser, known.node);
  if (known.node.type === 'image') leaveBrackets(parser);
  if (known.met !== null) note(parser.frame, known.met);
  parser.addedKey = key;
  parser.position = known.end;
  return true;
}

/** An image takes no part in balancing the brackets of the link that it stands in. */
export function leaveBrackets({ frame }: SpanParser): void {
  frame.openers?.pop();
}

/** Ends a construct with content: adds its node, and the attribute lists behind it; `listed`: see `addElement`. */
export function finish(
  parser: SpanParser,
  frame: Frame,
  node: Inline,
  end: number,
  listed: JournalEntry | null = null,
): void {
  leaveFrame(parser, frame);
  addElement(parser, node, end, frame.journal, listed);
  remember(parser, memoKey(frame.start, frame.construct.id, frame.flags), node);
}

/** Keeps the element just added, if what is open around it may yet fail and be read again. */
export function remember(parser: SpanParser, key: number, node: Inline): void {
  if (parser.unsure === 0) return;
  parser.memo.results ??= new Map();
  parser.memo.results.set(key, { node, end: parser.position, met: parser.added });
  parser.addedKey = key;
}

/**
 * Adds an element that ends at `end`, and the attribute lists behind it. `inner` is what was met inside, `listed` the
 * element itself where the tree's root lists it.
 */
export function addElement(
  parser: SpanParser,
  node: Inline,
  end: number,
  inner: Journal | null = null,
  listed: JournalEntry | null = null,
): void {
  parser.position = end;
  parser.addedKey = null;
  addNode(parser, node);
  const hasLists = !parser.frame.raw && parser.text.charCodeAt(end) === 123 && readsAll(parser);
  parser.added = listed;
  if (inner !== null || hasLists) {
    const journal: Journal = [];
    if (listed !== null) journal.push(listed);
    if (inner !== null) journal.push({ to: 'nested', value: inner });
    if (hasLists) readAttributeLists(parser, node, journal);
    parser.added = { to: 'nested', value: journal };
  }
  if (parser.added !== null) note(parser.frame, parser.added);
}

/** Where only some constructs are looked for, lists are none of them; inside those all count. */
function readsAll({ only, frame }: SpanParser): boolean {
  return only === 'all' || frame.parent !== null;
}
