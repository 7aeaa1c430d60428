import { figureOf } from '../jekyll/highlight.ts';
import { offsetOf, spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { HtmlElement, Node } from '../tree.ts';
import type { ContainerText } from './containerText.ts';
import { addRawText, behindBlankRest, openBlocks, readToEndTag, skipRestOfLine } from './htmlContent.ts';
import {
  closeUnclosed,
  createElement,
  endOfContainer,
  endTagAt,
  isComplete,
  type Opened,
  startTagAt,
  warnUnclosed,
} from './htmlElement.ts';
import { type BlockState, type Draft, type Frame, openFrame } from './state.ts';
import { find, grow, readOnAt, textOf } from './textOf.ts';

/** Raw content: tags are nested strictly, all else is text; an element may ask for Markdown inside. */
export function openRaw(state: BlockState, frame: Frame, { element, text }: Opened, children: Node[]): void {
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
  const close = find(state, text, mark, at + (mark === '-->' ? 4 : 2));
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
