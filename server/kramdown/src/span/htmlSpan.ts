import type { Draft } from '../block/state.ts';
import { readTagAttributes, type TagAttributes } from '../html/attributes.ts';
import { voidElements } from '../html/elements.ts';
import { escapedInSpans, readsSpans } from '../html/spanContent.ts';
import { readEndTag, readStartTag, type Tag } from '../html/tag.ts';
import { figureOf } from '../jekyll/highlight.ts';
import type { HtmlElement } from '../tree.ts';
import { addElement, enter, finish } from './finish.ts';
import {
  type Construct,
  endAt,
  type Frame,
  inHtml,
  type JournalEntry,
  type OpenTag,
  offsetAt,
  type SpanParser,
  searchForward,
  sought,
  spanAt,
  valueAt,
  warn,
} from './state.ts';
import { addText, flushText } from './text.ts';

/** A tag or a comment. The position stands on the `<`. */
export function readHtml(parser: SpanParser): boolean {
  const { position, text } = parser;
  const next = text.charCodeAt(position + 1);
  if (next === 33) return readComment(parser);
  if (next === 47) return readStrayEndTag(parser);
  const tag = readStartTag(text, position, parser.end);
  if (tag === null) return false;
  parser.context.steps += tag.end - position;
  if (escapedInSpans.has(tag.name)) {
    const message = `A <${tag.name}> cannot stand in the middle of text, so the site shows the tag as text`;
    warn(parser, 'block-html-in-span', position, tag.end, message);
    addText(parser, position, tag.end);
    return true;
  }
  openElement(parser, tag);
  return true;
}

function readComment(parser: SpanParser): boolean {
  const { position, text } = parser;
  if (!text.startsWith('<!--', position)) return false;
  const close = searchForward(parser, sought.commentEnd, position + 4, (from) => text.indexOf('-->', from));
  if (close === -1 || close + 3 > parser.end) return false;
  const end = close + 3;
  const value = valueAt(parser, position, end);
  addElement(
    parser,
    { type: 'htmlComment', block: false, value, attributes: null, ...spanAt(parser, position, end) },
    end,
  );
  return true;
}

function readStrayEndTag(parser: SpanParser): boolean {
  const { position, text } = parser;
  const tag = readEndTag(text, position, parser.end);
  if (tag === null) return false;
  const message = `Nothing is open that </${tag.name}> could close, so the site shows it as text`;
  warn(parser, 'stray-html', position, tag.end, message);
  addText(parser, position, tag.end);
  return true;
}

function openElement(parser: SpanParser, tag: Tag): void {
  const { source, context, frame } = parser;
  const highlight = context.highlights.get(offsetAt(parser, tag.start));
  if (highlight) {
    addElement(parser, figureOf(highlight, context.original, false), tag.start + highlight.end - highlight.start);
    return;
  }
  const attributes = readTagAttributes(source, context, tag, true);
  const raw = isRaw(parser, tag, attributes, frame.raw);
  if (tag.selfClosing || voidElements.has(tag.name)) {
    const node = element(parser, { tag, attributes }, raw);
    addElement(parser, node, tag.end, null, listOf(node));
    return;
  }
  const kind = raw ? (frame.raw ? innerRawElement : rawElement) : spanElement;
  enter(parser, kind, tag.end, inHtml, { tag, attributes });
}

/** What the element's attribute `markdown` says, else its parent's mode if that is raw, else its own nature. */
function isRaw(parser: SpanParser, tag: Tag, attributes: TagAttributes, inRaw: boolean): boolean {
  const ownRaw = !readsSpans(tag.name) || !parser.context.options.parseSpanHtml;
  switch (attributes.markdown) {
    case null:
      return inRaw || ownRaw;
    case '0':
      return true;
    case '1':
      return !readsSpans(tag.name);
    case 'span':
      return false;
    case 'block':
      warn(
        parser,
        'markdown-attribute-on-span',
        tag.start,
        tag.end,
        'In the middle of text no blocks can be read, so the site ignores this markdown attribute',
      );
      return inRaw || ownRaw;
    default:
      return inRaw || ownRaw;
  }
}

/** An element without content; what it holds is added when it ends. */
function element(parser: SpanParser, open: OpenTag, raw: boolean): Draft<HtmlElement> {
  const { tag, attributes } = open;
  const openTag = spanAt(parser, tag.start, tag.end);
  return {
    type: 'html',
    start: openTag.start,
    end: openTag.end,
    attributes: attributes.final,
    name: tag.name,
    block: false,
    content: raw ? 'raw' : 'span',
    openTag,
    closeTag: null,
    selfClosing: tag.selfClosing,
    tagAttributes: attributes.written,
    children: [],
  };
}

function close(parser: SpanParser, frame: Frame): boolean {
  const { position, text } = parser;
  if (text.charCodeAt(position) !== 60 || text.charCodeAt(position + 1) !== 47) return false;
  const tag = readEndTag(text, position, parser.end);
  if (tag === null || tag.name !== frame.open?.tag.name) return false;
  finishElement(parser, frame, tag.end, true);
  return true;
}

function atEnd(parser: SpanParser, frame: Frame): void {
  const { open } = frame;
  if (open !== null) {
    const { tag } = open;
    const message = `Nothing closes this <${tag.name}>, so the site closes it at the end of the text`;
    warn(parser, 'unclosed-html', tag.start, tag.end, message);
  }
  finishElement(parser, frame, parser.end, false);
}

function finishElement(parser: SpanParser, frame: Frame, end: number, closed: boolean): void {
  flushText(parser);
  const { open } = frame;
  if (open === null) return;
  const node = element(parser, open, frame.raw);
  node.closeTag = closed ? spanAt(parser, parser.position, end) : null;
  node.end = endAt(parser, frame.start, end);
  node.children = frame.children;
  finish(parser, frame, node, end, listOf(node));
}

/** The list of the tree's root in which an element stands. */
function listOf(node: HtmlElement): JournalEntry | null {
  if (node.name === 'img') return { to: 'images', value: node };
  return node.name === 'a' && node.attributes?.has('href') ? { to: 'links', value: node } : null;
}

const spanElement: Construct = { id: 7, unsure: false, raw: false, close, atEnd };
const rawElement: Construct = { id: 8, unsure: false, raw: true, close, atEnd };
/** Takes no attribute list, unlike one that stands in text. */
const innerRawElement: Construct = { id: 11, unsure: false, raw: true, close, atEnd };
