import type { Context } from '../context.ts';
import { endOf, firstOf, indentOf, type Lines, padOf, startOf, wholeSource } from '../lines.ts';
import type { BareText, Block } from '../tree.ts';
import { readAttributeList } from './attributeList.ts';
import { readBlockquote } from './blockquote.ts';
import { readCodeBlock } from './codeBlock.ts';
import { readDefinitionList } from './definitionList.ts';
import { readAbbreviationDefinition, readFootnoteDefinition, readLinkDefinition } from './definitions.ts';
import { readExtension } from './extension.ts';
import { readFence } from './fence.ts';
import { readAtxHeading, readSetextHeading } from './heading.ts';
import { readHtmlBlock } from './html.ts';
import { isEndMarker } from './lineStart.ts';
import { readList } from './list.ts';
import { cutMathEscape, readMathBlock } from './math.ts';
import { readParagraph } from './paragraph.ts';
import { readRule } from './rule.ts';
import {
  addLeaf,
  addPlainBlock,
  type BlockState,
  type Draft,
  type Frame,
  openFrame,
  record,
  takeWaiting,
} from './state.ts';
import { readTable } from './table.ts';

/** Reads all blocks of the lines; the text of leaf blocks is left to the reader of spans. */
export function parseBlocks(lines: Lines, context: Context, children: Block[]): BlockState {
  const { input, gfmQuirks } = context.options;
  const state: BlockState = {
    lines,
    context,
    frames: [],
    leaves: [],
    headings: [],
    linkDefinitions: [],
    footnotes: [],
    abbreviations: [],
    lists: new Map(),
    paragraphEnd: input === 'GFM' && gfmQuirks.includes('paragraph_end'),
    asWritten: !lines.isCut && lines.text.endsWith('\n') && !lines.text.includes('\r'),
    pipes: null,
    visibleEnds: new Map(),
    ruleEnd: { line: -1, mark: '', stop: 0, end: 0 },
    strayTags: { last: -1, count: 0 },
    readBlocks,
  };
  openFrame(state, null, { line: 0, end: lines.count, children, ownIds: input !== 'GFM', plain: true });
  for (let frame = state.frames.at(-1); frame; frame = state.frames.at(-1)) {
    context.steps++;
    if (frame.line < frame.end) frame.read(state, frame);
    else if (frame.resumeEnd !== null) goOn(state, frame, frame.resumeEnd);
    else {
      state.frames.pop();
      frame.close?.(state, frame);
    }
  }
  return state;
}

function goOn(state: BlockState, frame: Frame, end: number): void {
  takeWaiting(state, frame, null);
  frame.end = end;
  frame.resumeEnd = null;
  frame.nextBrace = null;
  frame.fences = null;
  frame.stopTags = null;
  frame.text = null;
}

/** Reads the next block, in kramdown's order of precedence. */
function readBlocks(state: BlockState, frame: Frame): void {
  const { lines } = state;
  const { line } = frame;
  const indent = indentOf(lines, line);
  if (indent < 0) readBlank(state, frame);
  else if (readCodeBlock(state, frame)) return;
  else if (isUnhandled(state, line)) readUnhandled(state, frame);
  else if (!readMarked(state, frame) && !readSetextHeading(state, frame)) {
    if (!readUnmarked(state, frame)) readParagraph(state, frame);
  }
}

/** Blocks that a mark at the line's start begins, whatever stands below. */
function readMarked(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  switch (lines.text[firstOf(lines, frame.line)]) {
    case '`':
    case '~':
      return readFence(state, frame);
    case '>':
      return readBlockquote(state, frame);
    case '#':
      return readAtxHeading(state, frame);
    case '_':
      return readRule(state, frame);
    case '*':
    case '-':
      return readRule(state, frame) || readList(state, frame);
    case '<':
      return readHtmlBlock(state, frame);
    case ':':
      return readDefinitionList(state, frame);
    default:
      return readList(state, frame);
  }
}

/** Blocks for which a setext heading goes first. */
function readUnmarked(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const mark = lines.text[firstOf(lines, frame.line)];
  if (mark === '$' && readMathBlock(state, frame)) return true;
  if (mark === '\\') cutMathEscape(state, frame);
  if (readTable(state, frame)) return true;
  switch (mark) {
    case '[':
      return readFootnoteDefinition(state, frame) || readLinkDefinition(state, frame);
    case '*':
      return readAbbreviationDefinition(state, frame);
    case '{':
      return readAttributeList(state, frame) || readExtension(state, frame);
    case '^':
      return readEndMarker(state, frame);
    default:
      return false;
  }
}

function readBlank(state: BlockState, frame: Frame): void {
  const { lines } = state;
  const { line } = frame;
  frame.oneEmptyLine =
    frame.last !== 'blank' && startOf(lines, line) === endOf(lines, line) && padOf(lines, line) === 0;
  if (frame.last !== 'blank') {
    takeWaiting(state, frame, null);
    record(frame, 'blank');
  }
  frame.line++;
}

/** `^`: nothing behind it goes on with what is before it. */
function readEndMarker(state: BlockState, frame: Frame): boolean {
  if (!isEndMarker(state.lines, frame.line)) return false;
  takeWaiting(state, frame, null);
  record(frame, 'marker');
  frame.line++;
  return true;
}

/** One to three blanks and then a tab: no kind of block, so kramdown shows the lines outside of any element. */
function readUnhandled(state: BlockState, frame: Frame): void {
  const { lines, context } = state;
  const from = frame.line;
  for (; frame.line < frame.end && isUnhandled(state, frame.line); frame.line++) {
    const span = { start: startOf(lines, frame.line), end: endOf(lines, frame.line) };
    const message = 'This line begins with blanks and a tab, so the site shows it outside of any paragraph';
    context.warn('unhandled-line', span, message);
  }
  const [start, end] = [startOf(lines, from), endOf(lines, frame.line - 1)];
  const spaced = frame.blankAbove;
  const text: Draft<BareText> = { type: 'bareText', start, end, attributes: null, spaced, children: [] };
  addLeaf(state, frame, text, { source: wholeSource(lines, from, frame.line) }).container = frame;
  addPlainBlock(frame, text);
}

function isUnhandled({ lines }: BlockState, line: number): boolean {
  const indent = indentOf(lines, line);
  return indent > 0 && indent < 4 && lines.text[firstOf(lines, line)] === '\t';
}
