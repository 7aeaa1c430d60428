import { spanElements } from '../html/elements.ts';
import { figureOf } from '../jekyll/highlight.ts';
import { firstOf, indentOf, startOf } from '../lines.ts';
import { spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { Node } from '../tree.ts';
import { behindBlankRest, openBlocks, readToEndTag, skipRestOfLine } from './htmlContent.ts';
import { createElement, endTagAt, isComplete, type Opened, startTagAt } from './htmlElement.ts';
import { openRaw } from './rawHtml.ts';
import { addBlock, addPlainBlock, type BlockState, type Frame } from './state.ts';
import { find, readOnAt, textOf } from './textOf.ts';

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
