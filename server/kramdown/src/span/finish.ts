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
  if (known.journal !== null) note(parser.frame, { to: 'nested', value: known.journal });
  parser.position = known.end;
  return true;
}

/** Ends a construct with content: adds its node, and the attribute lists behind it. */
export function finish(parser: SpanParser, frame: Frame, node: Inline, end: number): void {
  leaveFrame(parser, frame);
  addElement(parser, node, end, frame.journal);
  remember(parser, memoKey(frame.start, frame.construct.id, frame.flags), node);
}

/** Keeps the element just added, if what is open around it may yet fail and be read again. */
export function remember(parser: SpanParser, key: number, node: Inline): void {
  if (parser.unsure === 0) return;
  parser.memo.results ??= new Map();
  parser.memo.results.set(key, { node, end: parser.position, journal: parser.added });
}

/** Adds an element that ends at `end`, and the attribute lists behind it; `inner` is what was met inside. */
export function addElement(parser: SpanParser, node: Inline, end: number, inner: Journal | null = null): void {
  parser.position = end;
  addNode(parser, node);
  const list = listOf(node);
  const isListed = !parser.frame.raw && parser.text.charCodeAt(end) === 123 && readsAll(parser);
  parser.added = null;
  if (list === null && inner === null && !isListed) return;
  const journal: Journal = [];
  if (list !== null) journal.push(list);
  if (inner !== null) journal.push({ to: 'nested', value: inner });
  if (isListed) readAttributeLists(parser, node, journal);
  parser.added = journal;
  note(parser.frame, { to: 'nested', value: journal });
}

/** Where only some constructs are looked for, lists are none of them; inside those all count. */
function readsAll({ only, frame }: SpanParser): boolean {
  return only === 'all' || frame.parent !== null;
}

/** The list of the tree's root in which an element stands. */
function listOf(node: Inline): JournalEntry | null {
  if (node.type === 'link') return { to: 'links', value: node };
  if (node.type === 'image') return { to: 'images', value: node };
  if (node.type !== 'html') return null;
  if (node.name === 'img') return { to: 'images', value: node };
  return node.name === 'a' && node.attributes?.has('href') ? { to: 'links', value: node } : null;
}
