import { isBlank, trimmedEnd } from '../lines.ts';
import { spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { HtmlElement, Node } from '../tree.ts';
import type { ContainerText } from './containerText.ts';
import { closeUnclosed, endOfContainer, endTagAt, type Opened, warnUnclosed } from './htmlElement.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { addLeaf, type BlockState, type Draft, type Frame, openFrame } from './state.ts';
import { find, sliceOf } from './textOf.ts';

/** Blocks, up to the end tag at a line's start; `inRaw`: what stands behind that is raw again. */
export function openBlocks(state: BlockState, frame: Frame, element: Draft<HtmlElement>, inRaw: boolean): void {
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

/** Text up to the element's first end tag: code as it stands, or spans. Returns the position behind the end tag. */
export function readToEndTag(state: BlockState, frame: Frame, { text, tag, element, mode }: Opened): number {
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

/** The text's span goes no further than `last`: white space before the end of a container belongs to nothing. */
export function addRawText(
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

/** Behind the line's end, if nothing but white space stands before it. */
export function behindBlankRest({ source, limit }: ContainerText, from: number): number {
  const end = source.text.indexOf('\n', from);
  return end >= 0 && end < limit && isSpaceUpTo(source.text, from, end) ? end + 1 : from;
}

/** White space behind a tag or a comment belongs to it, the line's end included. */
export function skipRestOfLine(state: BlockState, frame: Frame): void {
  if (frame.line < frame.end && isBlank(state.lines, frame.line)) frame.line++;
}
