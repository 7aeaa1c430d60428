import { applyAttributeList } from '../attributes/apply.ts';
import { tokeniseAttributes } from '../attributes/tokenise.ts';
import { warnOfTokens } from '../attributes/warn.ts';
import type { AttributeList, Image, Inline, Link, Span } from '../tree.ts';
import { isSpace } from './characters.ts';
import { handOn } from './inherited.ts';
import {
  type Frame,
  type Journal,
  note,
  offsetAt,
  type SpanParser,
  searchForward,
  sought,
  spanAt,
  warn,
} from './state.ts';
import { addText } from './text.ts';

/** The span attribute lists that touch the end of an element, one behind another. */
export function readAttributeLists(parser: SpanParser, node: Inline, journal: Journal): void {
  for (let close = listEnd(parser); close !== -1; close = listEnd(parser)) {
    const list = readList(parser, parser.position, close, takesAttributes(node) ? node : null);
    warnOfTokens(list.tokens, list, parser.context);
    if (list.target !== null) setAttributes(parser, node, list);
    else warnOfLoss(parser, list);
    journal.push({ to: 'attributeLists', value: list });
    parser.position = close + 1;
  }
}

/** `{:…}` behind text: kramdown prints it. The position stands on the `{`. */
export function readStrayAttributeList(parser: SpanParser): boolean {
  const close = listEnd(parser);
  if (close === -1) return false;
  const { position, frame, memo } = parser;
  const last = frame.textStart === -1 ? frame.children.at(-1) : undefined;
  if (last !== undefined) {
    // between the element and its list stands an extension that leaves nothing behind; another reading starts anew
    if (parser.addedKey !== null) memo.results?.delete(parser.addedKey);
    const journal: Journal = [];
    readAttributeLists(parser, last, journal);
    note(frame, { to: 'nested', value: journal });
    return true;
  }
  if (!isInside(position, memo.strayList)) {
    memo.strayList = { start: position, end: close };
    const list: AttributeList = { ...readList(parser, position, close, null), loss: 'text', gap: gapBefore(parser) };
    note(frame, { to: 'attributeLists', value: list });
  }
  // in a table's lines kramdown takes it for the list of the text
  if (parser.only !== 'all' && !isEmpty(frame)) {
    warnOfTokens(
      tokeniseAttributes(parser.source, parser.context, position + 2, close),
      spanAt(parser, position, close + 1),
      parser.context,
    );
    parser.position = close + 1;
    return true;
  }
  warn(parser, 'ial-after-text', position, close + 1, 'This attribute list follows text, so the site prints it as is');
  addText(parser, position, position + 1);
  return true;
}

function isEmpty({ textStart, children }: Frame): boolean {
  return textStart === -1 && children.length === 0;
}

/** Whether a position lies in a span, not at its start. */
export function isInside(position: number, span: Span | null): boolean {
  return span !== null && position > span.start && position < span.end;
}

/** Where the `}` of a list stands that begins at the position; -1: there is none. */
function listEnd(parser: SpanParser): number {
  const { position, text, end } = parser;
  if (text.charCodeAt(position) !== 123 || text.charCodeAt(position + 1) !== 58 || position + 2 >= end) return -1;
  if (text.charCodeAt(position + 2) === 125 || isExtension(text, position)) return -1;
  return closingBrace(parser, position + 2);
}

/** The first `}` without a backslash before it; if all have one, the last of them. */
export function closingBrace(parser: SpanParser, start: number): number {
  const { text, end } = parser;
  const found = searchForward(parser, sought.brace, start, (from) => {
    let at = text.indexOf('}', from);
    while (at !== -1 && text.charCodeAt(at - 1) === 92) at = text.indexOf('}', at + 1);
    return at;
  });
  if (found !== -1) return found;
  const last = searchForward(parser, sought.lastBrace, start, () => text.lastIndexOf('}', end - 1));
  return last > start ? last : -1;
}

const extensionTag = /\{:(?:\/\w*\}|:\w+(?:[ \t\n\v\f\r]|\/?\}))/y;

/** `{::name …}` and `{:/name}`. */
function isExtension(text: string, position: number): boolean {
  extensionTag.lastIndex = position;
  return extensionTag.test(text);
}

function readList(parser: SpanParser, start: number, close: number, target: Inline | null): AttributeList {
  const tokens = tokeniseAttributes(parser.source, parser.context, start + 2, close);
  const span = spanAt(parser, start, close + 1);
  const loss = target === null ? 'element' : null;
  return { kind: 'span', start: span.start, end: span.end, name: null, tokens, target, loss, gap: null };
}

/** Whether the element shows attributes: of the others kramdown keeps them and never writes them. */
function takesAttributes(node: Inline): boolean {
  switch (node.type) {
    case 'smartQuote':
    case 'typographicSymbol':
    case 'entity':
    case 'footnoteReference':
    case 'comment':
    case 'htmlComment':
    case 'raw':
    case 'text':
    case 'lineBreak':
    case 'abbreviation':
      return false;
    default:
      return true;
  }
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function setAttributes(parser: SpanParser, node: Draft<Inline>, list: AttributeList): void {
  node.attributes = applyAttributeList(node.attributes, list, parser.context);
  if (node.type === 'link' || node.type === 'image') handOn(parser.context, node.definition, list);
  if (node.attributes === null) return;
  if (node.type === 'link') moveToLink(node, list);
  else if (node.type === 'image') moveToImage(node, list);
}

/** An address or a title in a list replaces what the parentheses say. */
function moveToLink(link: Draft<Link>, list: AttributeList): void {
  const address = take(link, list, 'href');
  if (address !== null) [link.destination, link.destinationSpan] = address;
  const title = take(link, list, 'title');
  if (title !== null) [link.title, link.titleSpan] = title;
}

function moveToImage(image: Draft<Image>, list: AttributeList): void {
  const address = take(image, list, 'src');
  if (address !== null) [image.source, image.sourceSpan] = address;
  const alt = take(image, list, 'alt');
  if (alt !== null) [image.alt, image.altSpan] = alt;
  const title = take(image, list, 'title');
  if (title !== null) [image.title, image.titleSpan] = title;
}

/** Takes a value out of the attributes; with where it is written, the whole list if a reference brought it. */
function take(node: Draft<Link | Image>, list: AttributeList, key: string): [string, Span] | null {
  const value = node.attributes?.get(key);
  if (value === undefined) return null;
  const rest = new Map(node.attributes);
  rest.delete(key);
  node.attributes = rest.size === 0 ? null : rest;
  const token = list.tokens.findLast((each) => each.kind === 'pair' && each.name === key);
  return [value, token?.valueSpan ?? { start: list.start, end: list.end }];
}

function warnOfLoss(parser: SpanParser, list: AttributeList): void {
  const message = 'The site shows no attributes on what stands before this list, so it does nothing';
  if (list.tokens.length > 0) parser.context.warn('attribute-list-lost', list, message);
}

/** The blanks between an element and a list that has lost touch with it; `null` where the file has a quotation's mark there. */
function gapBefore(parser: SpanParser): AttributeList['gap'] {
  const { frame, position, text } = parser;
  if (frame.earlier !== null || frame.pieceEnd !== position || frame.children.length === 0) return null;
  const start = frame.pieceStart;
  for (let at = start; at < position; at++) if (!isSpace(text.charCodeAt(at))) return null;
  // up to the list itself: a line end may be two characters long, and indentation follow it
  const gap = { start: offsetAt(parser, start), end: offsetAt(parser, position) };
  return parser.context.original.slice(gap.start, gap.end).trim() === '' ? gap : null;
}
