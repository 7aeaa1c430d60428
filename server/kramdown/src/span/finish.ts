import type { Inline } from '../tree.ts';
import { readAttributeLists } from './attributeList.ts';
import {
  type Construct,
  type Frame,
  type Journal,
  leaveFrame,
  memoKey,
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
  const { results } = parser.memo;
  const known = results.size > 0 ? results.get(key) : undefined;
  if (known === undefined) return false;
  addNode(parser, known.node);
  if (known.journal.length > 0) parser.frame.journal.push({ to: 'nested', value: known.journal });
  parser.position = known.end;
  return true;
}

/** Ends a construct with content: adds its node, and the attribute lists behind it. */
export function finish(parser: SpanParser, frame: Frame, node: Inline, end: number): void {
  leaveFrame(parser, frame);
  const key = memoKey(frame.start, frame.construct.id, frame.flags);
  addElement(parser, node, end, { journal: frame.journal, key });
}

/** What was read inside an element, and the key by which it can be found again. */
interface Content {
  readonly journal: Journal;
  readonly key: number;
}

/** Adds an element that ends at `end`, and the attribute lists behind it. */
export function addElement(parser: SpanParser, node: Inline, end: number, content: Content | null = null): void {
  parser.position = end;
  addNode(parser, node);
  const journal: Journal = [];
  if (node.type === 'link') journal.push({ to: 'links', value: node });
  else if (node.type === 'image') journal.push({ to: 'images', value: node });
  else if (node.type === 'html' && node.name === 'img') journal.push({ to: 'images', value: node });
  else if (node.type === 'html' && node.name === 'a' && node.attributes?.has('href')) {
    journal.push({ to: 'links', value: node });
  }
  if (content !== null && content.journal.length > 0) journal.push({ to: 'nested', value: content.journal });
  if (!parser.frame.raw) readAttributeLists(parser, node, journal);
  if (journal.length > 0) parser.frame.journal.push({ to: 'nested', value: journal });
  if (content !== null && parser.unsure > 0) {
    parser.memo.results.set(content.key, { node, end: parser.position, journal });
  }
}
