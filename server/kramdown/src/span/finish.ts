import type { Inline } from '../tree.ts';
import { readAttributeLists } from './attributeList.ts';
import { type Construct, type Frame, type Journal, leaveFrame, memoKey, openFrame, type SpanParser } from './state.ts';
import { addNode } from './text.ts';

/** Opens a construct, or adds it at once if it was read here before. */
export function enter(parser: SpanParser, construct: Construct, contentStart: number, flags: number): void {
  const { position, memo } = parser;
  if (memo.results.size > 0) {
    const known = memo.results.get(memoKey(position, construct.id, parser.frame.flags | flags));
    if (known !== undefined) {
      addNode(parser, known.node);
      parser.frame.journal.push({ to: 'nested', value: known.journal });
      parser.position = known.end;
      return;
    }
  }
  openFrame(parser, construct, position, contentStart, flags);
}

/** Ends a construct with content: adds its node, and the attribute lists behind it. */
export function finish(parser: SpanParser, frame: Frame, node: Inline, end: number): void {
  leaveFrame(parser, frame);
  const journal = attach(parser, node, end, frame.journal);
  if (parser.unsure > 0) {
    const key = memoKey(frame.start, frame.construct.id, frame.flags);
    parser.memo.results.set(key, { node, end: parser.position, journal });
  }
}

/** Adds an element that holds nothing to read, and the attribute lists behind it. */
export function addElement(parser: SpanParser, node: Inline, end: number): void {
  attach(parser, node, end, []);
}

function attach(parser: SpanParser, node: Inline, end: number, inner: Journal): Journal {
  parser.position = end;
  addNode(parser, node);
  const journal: Journal = [];
  if (node.type === 'link') journal.push({ to: 'links', value: node });
  else if (node.type === 'image') journal.push({ to: 'images', value: node });
  else if (node.type === 'html' && node.name === 'a' && node.attributes?.has('href'))
    journal.push({ to: 'links', value: node });
  else if (node.type === 'html' && node.name === 'img') journal.push({ to: 'images', value: node });
  if (inner.length > 0) journal.push({ to: 'nested', value: inner });
  readAttributeLists(parser, node, journal);
  if (journal.length > 0) parser.frame.journal.push({ to: 'nested', value: journal });
  return journal;
}
