import { readTagAttributes, type TagAttributes } from '../html/attributes.ts';
import { blockContentElements, spanContentElements, spanElements, voidElements } from '../html/elements.ts';
import { readEndTag, readStartTag, type Tag } from '../html/tag.ts';
import { figureOf } from '../jekyll/highlight.ts';
import { endOf, firstOf, indentOf, isBlank, startOf, trimmedEnd } from '../lines.ts';
import { offsetOf, spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { HtmlElement, Node } from '../tree.ts';
import { type ContainerText, find, grow, readOnAt, sliceOf, textOf } from './containerText.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { addBlock, addLeaf, addPlainBlock, type BlockState, type Draft, type Frame, openFrame } from './state.ts';

/** A comment at column 0, a tag whose element is no span element, or the end tag of the open element. */
export function readHtmlBlock(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const next = lines.text[firstOf(lines, frame.line) + 1];
  if (next === '!') return readComment(state, frame);
  if (next === '/') return readClosingTag(state, frame);
  if (readHighlight(state, frame)) return true;
  const { text, position } = textOf(state, frame);
  const start = position + firstOf(lines, frame.line) - startOf(lines, frame.line);
  const tag = startTagAt(state, text, start);
  if (!tag || spanElements.has(tag.name)) return false;
  const { element, mode } = createElement(state, text, tag);
  addBlock(state, frame, element);
  // behind an element without content the line's end counts as a blank line
  if (isComplete(tag, mode)) readOnAt(state, frame, text, tag.end);
  else openElement(state, frame, { text, tag, element, mode });
  return true;
}

/** The figure of highlighted code: its line holds nothing else. */
function readHighlight(state: BlockState, frame: Frame): boolean {
  const { highlights, original } = state.context;
  const highlight = highlights.get(firstOf(state.lines, frame.line));
  if (!highlight) return false;
  addBlock(state, frame, figureOf(highlight, original, true));
  frame.line++;
  return true;
}

/** How an element's content is read; `code`: up to its end tag, nothing else counts. */
type Mode = 'raw' | 'block' | 'span' | 'code';

interface Opened {
  readonly text: ContainerText;
  readonly tag: Tag;
  readonly element: Draft<HtmlElement>;
  readonly mode: Mode;
}

/** The start tag at a position: it may go on over several lines. */
function startTagAt(state: BlockState, text: ContainerText, start: number): Tag | null {
  const { context } = state;
  for (;;) {
    const tag = readStartTag(text.source.text, start, text.limit);
    if (tag) {
      context.steps += tag.end - start;
      return tag;
    }
    // what cannot be a tag with more text behind it is none: only one that reaches the text's end may become one
    if (!reachesEnd(state, text, start) || !grow(state, text)) return null;
  }
}

/** Whether nothing up to the end of the text so far shows that the tag is none. */
function reachesEnd(state: BlockState, { source, limit, nextLine, endLine }: ContainerText, start: number): boolean {
  if (nextLine >= endLine) return false;
  const close = source.text.indexOf('>', start);
  const end = close < 0 ? limit : close;
  state.context.steps += end - start;
  return close < 0 || /["']/.test(source.text.slice(start, end));
}

function createElement(
  state: BlockState,
  text: ContainerText,
  tag: Tag,
  inRaw = false,
): { element: Draft<HtmlElement>; mode: Mode } {
  const { context } = state;
  const attributes = readTagAttributes(text.source, context, tag, false);
  const mode = modeOf(state, tag, attributes, inRaw);
  const openTag = spanOf(text.source, tag.start, tag.end);
  const element: Draft<HtmlElement> = {
    type: 'html',
    start: openTag.start,
    end: openTag.end,
    attributes: attributes.final,
    name: tag.name,
    block: true,
    content: mode === 'code' ? (attributes.markdown === 'block' ? 'block' : 'raw') : mode,
    openTag,
    closeTag: null,
    selfClosing: tag.selfClosing,
    tagAttributes: attributes.written,
    children: [],
  };
  if (tag.name === 'a' && attributes.final?.has('href')) context.links.push(element);
  else if (tag.name === 'img') context.images.push(element);
  return { element, mode };
}

/** `parse_block_html` does not reach into raw content. */
function modeOf(state: BlockState, { name }: Tag, { markdown }: TagAttributes, inRaw: boolean): Mode {
  if (name === 'script' || name === 'style') return 'code';
  switch (markdown) {
    case 'block':
    case 'span':
      return markdown;
    case '1':
      return natureOf(name);
    case null:
      return state.context.options.parseBlockHtml && !inRaw ? natureOf(name) : 'raw';
    default:
      return 'raw';
  }
}

function natureOf(name: string): Mode {
  if (blockContentElements.has(name)) return 'block';
  return spanContentElements.has(name) ? 'span' : 'raw';
}

function isComplete({ name, selfClosing }: Tag, mode: Mode): boolean {
  return voidElements.has(name) || (selfClosing && mode !== 'code');
}

/** Opens the element's content: the tag's line goes on behind the tag. */
function openElement(state: BlockState, frame: Frame, opened: Opened): void {
  const { text, tag, element, mode } = opened;
  if (mode === 'code' || mode === 'span') {
    const end = readToEndTag(state, frame, opened);
    readOnAt(state, frame, text, mode === 'code' && element.content === 'block' ? behindBlankRest(text, end) : end);
    // behind code the rest of the line is a blank one
    if (mode === 'span') skipRestOfLine(state, frame);
    return;
  }
  readOnAt(state, frame, text, tag.end);
  const children: Node[] = [];
  element.children = children;
  if (mode === 'block') openBlocks(state, frame, element, false);
  else openRaw(state, frame, opened, children);
}

/** Text up to the element's first end tag: code as it stands, or spans. Returns the position behind the end tag. */
function readToEndTag(state: BlockState, frame: Frame, { text, tag, element, mode }: Opened): number {
  let close = -1;
  let end = -1;
  for (let at = find(state, text, '</', tag.end); at >= 0 && end < 0; at = find(state, text, '</', at + 2)) {
    const found = endTagAt(state, text, at);
    if (found?.name !== tag.name) continue;
    close = at;
    end = found.end;
  }
  const isClosed = end >= 0;
  if (!isClosed) {
    warnUnclosed(state, element);
    close = text.limit;
    end = text.limit;
  }
  element.closeTag = isClosed ? spanOf(text.source, close, end) : null;
  element.end = isClosed
    ? spanOf(text.source, close, end).end
    : Math.max(element.openTag.end, endOfContainer(state, frame));
  if (mode === 'span') {
    addLeaf(state, frame, element, { own: true, source: sliceOf(text.source, tag.end, close) });
  } else if (close > tag.end) {
    const children: Node[] = [];
    addRawText(state, text, children, tag.end, close, element.end);
    element.children = children;
  }
  return end;
}

/** Where an element ends that is closed with what it stands in: behind the last visible character. */
function endOfContainer({ lines, visibleEnds }: BlockState, { end }: Frame): number {
  const known = visibleEnds.get(end);
  if (known !== undefined) return known;
  let line = end - 1;
  while (line > 0 && isBlank(lines, line)) line--;
  const visible = trimmedEnd(lines.text, startOf(lines, line), endOf(lines, line));
  visibleEnds.set(end, visible);
  return visible;
}

/** An element that nothing closes ends with what it stands in, or with what it holds where that goes on further. */
function closeUnclosed(state: BlockState, frame: Frame, element: Draft<HtmlElement>): void {
  element.end = Math.max(element.openTag.end, endOfContainer(state, frame), element.children.at(-1)?.end ?? 0);
}

function warnUnclosed(state: BlockState, element: HtmlElement): void {
  const message = `Nothing closes this <${element.name}>, so the site closes it at the end of what it stands in`;
  state.context.warn('unclosed-html', element.openTag, message);
}

/** Blocks, up to the end tag at a line's start; `inRaw`: what stands behind that is raw again. */
function openBlocks(state: BlockState, frame: Frame, element: Draft<HtmlElement>, inRaw: boolean): void {
  skipRestOfLine(state, frame);
  openFrame(state, frame, {
    line: frame.line,
    end: frame.end,
    children: element.children as Frame['children'],
    ownIds: true,
    plain: frame.plain,
    text: frame.text,
    element,
    close: (_state, inner) => {
      frame.line = inner.line;
      if (!inRaw) skipRestOfLine(state, frame);
      if (element.closeTag) return;
      warnUnclosed(state, element);
      closeUnclosed(state, frame, element);
    },
  });
}

/** `</name>` at a line's start closes the element that is open; another end tag is text. */
function readClosingTag(state: BlockState, frame: Frame): boolean {
  const { element } = frame;
  if (!element) return false;
  const { lines } = state;
  const { text, position } = textOf(state, frame);
  const start = position + firstOf(lines, frame.line) - startOf(lines, frame.line);
  const tag = endTagAt(state, text, start);
  if (tag?.name !== element.name) return false;
  element.closeTag = spanOf(text.source, start, tag.end);
  element.end = element.closeTag.end;
  readOnAt(state, frame, text, tag.end);
  // the outer container reads on here
  frame.end = frame.line;
  return true;
}

function endTagAt(state: BlockState, text: ContainerText, start: number): ReturnType<typeof readEndTag> {
  if (find(state, text, '>', start) < 0) return null;
  return readEndTag(text.source.text, start, text.limit);
}

function readComment(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  if (indentOf(lines, frame.line) !== 0 || !lines.text.startsWith('<!--', firstOf(lines, frame.line))) return false;
  const { text, position } = textOf(state, frame);
  const close = find(state, text, '-->', position + 4);
  if (close < 0) return false;
  const end = close + 3;
  const value = sourceValue(text.source, context, position, end);
  addPlainBlock(frame, {
    type: 'htmlComment',
    ...spanOf(text.source, position, end),
    attributes: null,
    block: true,
    value,
  });
  readOnAt(state, frame, text, end);
  skipRestOfLine(state, frame);
  return true;
}

/** White space behind a tag or a comment belongs to it, the line's end included. */
function skipRestOfLine(state: BlockState, frame: Frame): void {
  if (frame.line < frame.end && isBlank(state.lines, frame.line)) frame.line++;
}

/** Raw content: tags are nested strictly, all else is text; an element may ask for Markdown inside. */
function openRaw(state: BlockState, frame: Frame, { element, text }: Opened, children: Node[]): void {
  const open: OpenRaw[] = [{ element, children }];
  openFrame(state, frame, {
    line: frame.line,
    end: frame.end,
    children: [],
    ownIds: true,
    plain: frame.plain,
    text,
    read: (_state, inner) => readRaw(state, inner, open),
    close: (_state, inner) => {
      frame.line = inner.line;
      for (let left = open.pop(); left; left = open.pop()) closeUnclosed(state, frame, left.element);
      skipRestOfLine(state, frame);
    },
  });
}

interface OpenRaw {
  readonly element: Draft<HtmlElement>;
  readonly children: Node[];
}

/** Reads raw content on, until its outermost element is closed, Markdown begins or the container ends. */
function readRaw(state: BlockState, frame: Frame, open: OpenRaw[]): void {
  const { text, position } = textOf(state, frame);
  let at = position;
  let textStart = at;
  for (;;) {
    const found = find(state, text, '<', at);
    const top = open.at(-1);
    if (found < 0 || !top) {
      const before = top?.children.at(-1)?.end ?? top?.element.openTag.end ?? 0;
      const last = Math.max(before, endOfContainer(state, frame));
      addRawText(state, text, top?.children ?? [], textStart, text.limit, last);
      // kramdown says nothing where no text is left
      if (textStart < text.limit) for (const { element } of open) warnUnclosed(state, element);
      frame.line = frame.end;
      return;
    }
    at = found;
    const piece = readRawPiece(state, frame, text, at, open);
    if (!piece) {
      at++;
      continue;
    }
    addRawText(state, text, top.children, textStart, at);
    at = piece.end;
    textStart = at;
    piece.enter();
    if (open.length === 0) {
      readOnAt(state, frame, text, at);
      frame.end = frame.line;
      return;
    }
    if (piece.opened) {
      readOnAt(state, frame, text, at);
      openBlocks(state, frame, piece.opened, true);
      return;
    }
  }
}

interface RawPiece {
  readonly end: number;
  /** Adds it, or closes the element that it ends. */
  readonly enter: () => void;
  /** The element whose blocks are to be read now. */
  readonly opened: Draft<HtmlElement> | null;
}

function readRawPiece(
  state: BlockState,
  frame: Frame,
  text: ContainerText,
  at: number,
  open: OpenRaw[],
): RawPiece | null {
  if (at + 1 >= text.limit && !grow(state, text)) return null;
  switch (text.source.text[at + 1]) {
    case '!':
      while (at + 4 > text.limit && grow(state, text));
      return text.source.text.startsWith('<!--', at) ? rawComment(state, text, at, '-->', open) : null;
    case '?':
      return rawComment(state, text, at, '?>', open);
    case '/':
      return rawEndTag(state, text, at, open);
    default:
      return rawStartTag(state, frame, text, at, open);
  }
}

function rawComment(
  state: BlockState,
  text: ContainerText,
  at: number,
  mark: string,
  open: OpenRaw[],
): RawPiece | null {
  const close = find(state, text, mark, at + 2);
  if (close < 0) return null;
  const end = close + mark.length;
  const value = sourceValue(text.source, state.context, at, end);
  const span = spanOf(text.source, at, end);
  const enter = (): void => {
    open.at(-1)?.children.push({ type: 'htmlComment', ...span, attributes: null, block: true, value });
  };
  return { end, enter, opened: null };
}

function rawEndTag(state: BlockState, text: ContainerText, at: number, open: OpenRaw[]): RawPiece | null {
  const tag = endTagAt(state, text, at);
  const top = open.at(-1);
  if (!tag || !top) return null;
  const span = spanOf(text.source, at, tag.end);
  if (tag.name !== top.element.name) {
    const message = `This </${tag.name}> closes nothing that is open here, so the site shows it as text`;
    state.context.warn('stray-html', span, message);
    return null;
  }
  const enter = (): void => {
    top.element.closeTag = span;
    top.element.end = span.end;
    open.pop();
  };
  return { end: tag.end, enter, opened: null };
}

function rawStartTag(
  state: BlockState,
  frame: Frame,
  text: ContainerText,
  at: number,
  open: OpenRaw[],
): RawPiece | null {
  const { highlights, original } = state.context;
  const highlight = highlights.get(offsetOf(text.source, at));
  if (highlight) {
    const figure = figureOf(highlight, original, true);
    const enter = (): void => void open.at(-1)?.children.push(figure);
    return { end: at + highlight.end - highlight.start, enter, opened: null };
  }
  const tag = startTagAt(state, text, at);
  if (!tag) return null;
  const { element, mode } = createElement(state, text, tag, true);
  const children: Node[] = [];
  element.children = children;
  let end = tag.end;
  const complete = isComplete(tag, mode);
  const readToEnd = !complete && (mode === 'code' || mode === 'span');
  if (readToEnd) end = readToEndTag(state, frame, { text, tag, element, mode });
  if (mode === 'code' && element.content === 'block') end = behindBlankRest(text, end);
  const enter = (): void => {
    open.at(-1)?.children.push(element);
    if (!complete && mode === 'raw') open.push({ element, children });
  };
  return { end, enter, opened: !complete && mode === 'block' ? element : null };
}

/** Behind the line's end, if nothing but white space stands before it. */
function behindBlankRest({ source, limit }: ContainerText, from: number): number {
  const end = source.text.indexOf('\n', from);
  return end >= 0 && end < limit && isSpaceUpTo(source.text, from, end) ? end + 1 : from;
}

/** The text's span goes no further than `last`: white space before the end of a container belongs to nothing. */
function addRawText(
  state: BlockState,
  text: ContainerText,
  children: Node[],
  from: number,
  to: number,
  last: number = Number.POSITIVE_INFINITY,
): void {
  if (to <= from) return;
  const { start, end } = spanOf(text.source, from, to);
  const visible = end > last ? trimmedEnd(text.source.text, from, to) : to;
  const value = sourceValue(text.source, state.context, from, visible) + text.source.text.slice(visible, to);
  children.push({ type: 'text', start: Math.min(start, last), end: Math.min(end, last), attributes: null, value });
}
