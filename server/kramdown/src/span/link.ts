import type { Image, Link } from '../tree.ts';
import { enter, finish, leaveBrackets } from './finish.ts';
import { inheritedAttributes } from './inherited.ts';
import { readTarget, type Target } from './linkTarget.ts';
import {
  type Construct,
  type Frame,
  inImage,
  inLink,
  leaveFrame,
  memoKey,
  type SpanParser,
  spanAt,
  valueAt,
} from './state.ts';
import { addText, flushText } from './text.ts';

/** `[text](url "title")`, `[text][id]`, `[id]`, and with `!` in front an image. The position stands on `[` or `!`. */
export function readLink(parser: SpanParser): boolean {
  const { position, text, frame, memo } = parser;
  const isImage = text.charCodeAt(position) === 33;
  const contentStart = position + (isImage ? 2 : 1);
  if (text.charCodeAt(contentStart) === 94) return false;
  if (!isImage && (frame.flags & inLink) !== 0) {
    addText(parser, position, contentStart);
    return true;
  }
  const known = memo.brackets?.get(memoKey(position, 0, frame.flags | contentFlags(isImage)));
  if (known !== undefined && (known === -1 || readTarget(parser, contentStart, known) === null)) {
    addText(parser, position, contentStart);
    return true;
  }
  const construct = (frame.flags & inImage) === 0 ? image : innerImage;
  enter(parser, isImage ? construct : link, contentStart, contentFlags(isImage));
  return true;
}

function contentFlags(isImage: boolean): number {
  return isImage ? inLink | inImage : inLink;
}

/** Links and images end at the bracket that balances their own; images inside have brackets of their own. */
function close(parser: SpanParser, frame: Frame): boolean {
  const { position, text, memo } = parser;
  frame.openers ??= [frame.start];
  const { openers } = frame;
  const code = text.charCodeAt(position);
  if (code === 91 || (code === 33 && text.charCodeAt(position + 1) === 91)) {
    openers.push(position);
    return false;
  }
  if (code !== 93) return false;
  const opener = openers.pop() ?? frame.start;
  const isOwn = openers.length === 0;
  // where nothing else is open, no second reading comes by its own bracket
  if (!isOwn || parser.unsure > 1) {
    memo.brackets ??= new Map();
    memo.brackets.set(memoKey(opener, 0, frame.flags), position);
  }
  if (!isOwn) return false;
  const target = readTarget(parser, frame.contentStart, position);
  if (target === null) fail(parser, frame);
  else if (isImageFrame(frame)) finishImage(parser, frame, target, position);
  else finishLink(parser, frame, target, position);
  return true;
}

function finishLink(parser: SpanParser, frame: Frame, target: Target, closing: number): void {
  flushText(parser);
  const { definition } = target;
  const { start, end } = spanAt(parser, frame.start, target.end);
  const node: Link = {
    type: 'link',
    start,
    end,
    attributes: inheritedAttributes(parser.context, definition, ['href']),
    kind: definition === null ? 'inline' : 'reference',
    destination: target.destination,
    destinationSpan: target.destinationSpan,
    title: target.title,
    titleSpan: target.titleSpan,
    textSpan: spanAt(parser, frame.contentStart, closing),
    definition,
    children: frame.children,
  };
  finish(parser, frame, node, target.end, { to: 'links', value: node });
}

/** The characters that kramdown escapes; GFM's `~` is not resolved here. */
const escaped = /\\([\\.*_+`\-()[\]{}#!:|"'$<>=])/g;

function finishImage(parser: SpanParser, frame: Frame, target: Target, closing: number): void {
  const { context } = parser;
  const { definition } = target;
  const { start, end } = spanAt(parser, frame.start, target.end);
  const node: Image = {
    type: 'image',
    start,
    end,
    attributes: inheritedAttributes(context, definition, ['src', 'alt']),
    kind: definition === null ? 'inline' : 'reference',
    source: target.destination,
    sourceSpan: target.destinationSpan,
    alt: frame.construct === innerImage ? '' : valueAt(parser, frame.contentStart, closing).replace(escaped, '$1'),
    altSpan: spanAt(parser, frame.contentStart, closing),
    title: target.title,
    titleSpan: target.titleSpan,
    definition,
  };
  // what was found inside is only text of the attribute
  frame.journal = null;
  finish(parser, frame, node, target.end, { to: 'images', value: node });
  leaveBrackets(parser);
}

function atEnd(parser: SpanParser, frame: Frame): void {
  const { memo } = parser;
  memo.brackets ??= new Map();
  for (const opener of frame.openers ?? []) memo.brackets.set(memoKey(opener, 0, frame.flags), -1);
  fail(parser, frame);
}

/** No link. An image around it would read what stands inside just like that: it goes on behind it. */
function fail(parser: SpanParser, frame: Frame): void {
  const { position } = parser;
  const parent = leaveFrame(parser, frame);
  if (isImageFrame(parent) && parent.flags === frame.flags) parser.position = position;
  else addText(parser, frame.start, frame.contentStart);
}

function isImageFrame(frame: Frame): boolean {
  return frame.construct === image || frame.construct === innerImage;
}

const link: Construct = { id: 5, unsure: true, raw: false, close, atEnd };
const image: Construct = { id: 6, unsure: true, raw: false, close, atEnd };
/** Only part of the text of the image around it: nobody asks for its own. */
const innerImage: Construct = { id: 10, unsure: true, raw: false, close, atEnd };
