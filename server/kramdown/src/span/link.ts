import { sourceValue } from '../sourceValue.ts';
import type { Image, Link } from '../tree.ts';
import { enter, finish } from './finish.ts';
import { readTarget, type Target } from './linkTarget.ts';
import { type Construct, type Frame, inLink, leaveFrame, memoKey, type SpanParser, spanAt } from './state.ts';
import { addText, flushText } from './text.ts';

/** `[text](url "title")`, `[text][id]`, `[id]`, and with `!` in front an image. The position stands on `[` or `!`. */
export function readLink(parser: SpanParser): boolean {
  const { position, text, frame, memo } = parser;
  const isImage = text.charCodeAt(position) === 33;
  const contentStart = position + (isImage ? 2 : 1);
  if (text.charCodeAt(contentStart) === 94 || (!isImage && (frame.flags & inLink) !== 0)) return false;
  const known = memo.brackets.get(memoKey(position, 0, frame.flags | inLink));
  if (known !== undefined && (known === -1 || readTarget(parser, contentStart, known) === null)) {
    addText(parser, position, contentStart);
    return true;
  }
  enter(parser, isImage ? image : link, contentStart, inLink);
  return true;
}

/** Links and images end at the bracket that balances their own; images inside have brackets of their own. */
function close(parser: SpanParser, frame: Frame): boolean {
  const { position, text, memo } = parser;
  const { openers } = frame;
  if (openers.length === 0) openers.push(frame.start);
  const code = text.charCodeAt(position);
  if (code === 91 || (code === 33 && text.charCodeAt(position + 1) === 91)) {
    openers.push(position);
    return false;
  }
  if (code !== 93) return false;
  const opener = openers.pop() ?? frame.start;
  memo.brackets.set(memoKey(opener, 0, frame.flags), position);
  if (openers.length > 0) return false;
  const target = readTarget(parser, frame.contentStart, position);
  if (target === null) fail(parser, frame);
  else if (frame.construct === image) finishImage(parser, frame, target, position);
  else finishLink(parser, frame, target, position);
  return true;
}

function finishLink(parser: SpanParser, frame: Frame, target: Target, closing: number): void {
  flushText(parser);
  const { definition } = target;
  const node: Link = {
    type: 'link',
    kind: definition === null ? 'inline' : 'reference',
    destination: target.destination,
    destinationSpan: target.destinationSpan,
    title: target.title,
    titleSpan: target.titleSpan,
    textSpan: spanAt(parser, frame.contentStart, closing),
    definition,
    children: frame.children,
    attributes: definition === null ? null : definition.attributes,
    ...spanAt(parser, frame.start, target.end),
  };
  finish(parser, frame, node, target.end);
}

const escaped = /\\([\\.*_+`\-()[\]{}#!:|"'$<>=~])/g;

function finishImage(parser: SpanParser, frame: Frame, target: Target, closing: number): void {
  const { source, context } = parser;
  const { definition } = target;
  const node: Image = {
    type: 'image',
    kind: definition === null ? 'inline' : 'reference',
    source: target.destination,
    sourceSpan: target.destinationSpan,
    alt: sourceValue(source, context, frame.contentStart, closing).replace(escaped, '$1'),
    altSpan: spanAt(parser, frame.contentStart, closing),
    title: target.title,
    titleSpan: target.titleSpan,
    definition,
    attributes: definition === null ? null : definition.attributes,
    ...spanAt(parser, frame.start, target.end),
  };
  // what was found inside is only text of the attribute
  frame.journal.length = 0;
  finish(parser, frame, node, target.end);
}

function atEnd(parser: SpanParser, frame: Frame): void {
  const { memo } = parser;
  for (const opener of frame.openers) memo.brackets.set(memoKey(opener, 0, frame.flags), -1);
  fail(parser, frame);
}

function fail(parser: SpanParser, frame: Frame): void {
  leaveFrame(parser, frame);
  addText(parser, frame.start, frame.contentStart);
}

const link: Construct = { id: 5, unsure: true, raw: false, close, atEnd };
const image: Construct = { id: 6, unsure: true, raw: false, close, atEnd };
