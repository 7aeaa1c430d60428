import { endOf, firstOf, indentOf, isBlank, isSpace, narrow, padOf, startOf, trimmedEnd } from '../lines.ts';
import type { Block, List, ListItem, Paragraph } from '../tree.ts';
import { startItem, takeLine } from './itemLines.ts';
import { bulletEnd, isEndMarker, numberEnd } from './lineStart.ts';
import { noteActive, noteInert } from './paragraphEnd.ts';
import { isRule } from './rule.ts';
import {
  addBlock,
  addLists,
  type BlockState,
  type Draft,
  dropBlankEnd,
  type Frame,
  type InertLines,
  type Leaf,
  openFrame,
  record,
} from './state.ts';

interface Item {
  readonly node: Draft<ListItem>;
  readonly children: Block[];
  readonly from: number;
  to: number;
  readonly contentIndent: number;
  readonly inert: InertLines;
  /** The line at which a list inside the item begins that ends the blocks before it, or -1. */
  innerList: number;
}

/** `* a` or `1. a`: finds the items' lines, then opens the items one behind another. */
export function readList(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const ordered = bulletEnd(lines, frame.line) < 0;
  if (ordered && numberEnd(lines, frame.line) < 0) return false;
  const items: ListItem[] = [];
  const start = firstOf(lines, frame.line);
  const list: Draft<List> = { type: 'list', start, end: start, attributes: null, ordered, role: null, children: items };
  const found = readItems(state, frame, ordered);
  for (const { node } of found) items.push(node);
  list.end = found.at(-1)?.node.end ?? start;
  // the marker is part of the list: an IAL below it still goes to the list
  const endMarker = frame.line < frame.end && isEndMarker(lines, frame.line);
  if (endMarker) frame.line++;
  addBlock(state, frame, list);
  openItems(state, frame, list, found, endMarker);
  return true;
}

function readItems(state: BlockState, frame: Frame, ordered: boolean): Item[] {
  const { lines, context } = state;
  const markerEnd = ordered ? numberEnd : bulletEnd;
  const items: Item[] = [];
  let item: Item | null = null;
  let behindBlank = false;
  let holdsList = false;
  let line = frame.line;
  for (; line < frame.end; line++) {
    context.steps++;
    const indent = indentOf(lines, line);
    if (item && !behindBlank && line >= frame.inert.from && item.contentIndent > frame.inert.indent) {
      item.inert.indent = Math.max(item.inert.indent, frame.inert.indent);
      line = frame.end;
      break;
    }
    if (indent < 0) {
      if (item) noteActive(line, item.inert);
      behindBlank = true;
      holdsList = true;
      continue;
    }
    if (item && ((behindBlank && isRule(state, line)) || isEndMarker(lines, line))) break;
    const marker = !item || indent < item.contentIndent ? markerEnd(lines, line) : -1;
    if (marker > 0) {
      if (item) item.to = line;
      item = startListItem(state, line, marker);
      items.push(item);
      holdsList = item.innerList === line;
      item.innerList = -1;
    } else if (!item) break;
    else {
      const belonging = takeLine(state, frame, line, item.contentIndent, behindBlank);
      if (belonging === 'none') break;
      if (belonging === 'content') noteActive(line, item.inert);
      else noteInert(lines, line, item.inert);
      if (beginsList(state, line)) {
        if (belonging === 'lazy' && holdsList) pushIn(state, line, item.contentIndent + 4);
        else if (belonging === 'content' && !holdsList) {
          item.innerList = line;
          holdsList = true;
        }
      }
    }
    behindBlank = false;
  }
  if (item) item.to = line;
  frame.line = line;
  for (const each of items) each.node.end = endOfItem(state, each);
  return items;
}

function beginsList(state: BlockState, line: number): boolean {
  return bulletEnd(state.lines, line) > 0 || numberEnd(state.lines, line) > 0;
}

/** kramdown keeps a lazy line that looks like an item out of the lists before it: it becomes text. */
function pushIn(state: BlockState, line: number, columns: number): void {
  const { lines } = state;
  narrow(lines, line, startOf(lines, line), padOf(lines, line) + columns);
}

function startListItem(state: BlockState, line: number, marker: number): Item {
  const { lines } = state;
  const start = firstOf(lines, line);
  const children: Block[] = [];
  const node: Draft<ListItem> = {
    type: 'listItem',
    start,
    end: start,
    attributes: null,
    task: null,
    taskAttributes: null,
    children,
  };
  const { contentIndent, list } = startItem(state, line, marker);
  if (list) addLists(state, node, [list]);
  const innerList = beginsList(state, line) ? line : -1;
  return { node, children, from: line, to: line, contentIndent, inert: { from: line + 1, indent: 0 }, innerList };
}

function endOfItem(state: BlockState, item: Item): number {
  const { lines } = state;
  let last = item.to - 1;
  while (last > item.from && isBlank(lines, last)) last--;
  const start = last === item.from ? item.node.start : startOf(lines, last);
  return trimmedEnd(lines.text, start, endOf(lines, last));
}

function openItems(
  state: BlockState,
  frame: Frame,
  list: Draft<List>,
  items: readonly Item[],
  endMarker: boolean,
): void {
  // below the items on the stack: called when all are read
  const read: Frame[] = [];
  openFrame(state, frame, {
    line: 0,
    end: 0,
    children: [],
    close: () => closeList(state, frame, { list, items, read, endMarker }),
  });
  const frames = items.map((item) => openItem(state, frame, item));
  state.frames.splice(-frames.length, frames.length, ...frames.reverse());
  read.push(...frames.reverse());
}

function openItem(state: BlockState, frame: Frame, item: Item): Frame {
  const { innerList, to, children, inert } = item;
  // nothing behind the marker is no blank line
  const from = isBlank(state.lines, item.from) ? item.from + 1 : item.from;
  if (innerList < 0) return openFrame(state, frame, { line: from, end: to, children, inert });
  return openFrame(state, frame, { line: from, end: innerList, resumeEnd: to, children, inert });
}

interface ReadList {
  readonly list: Draft<List>;
  readonly items: readonly Item[];
  /** The items' containers, read to their ends. */
  readonly read: readonly Frame[];
  /** Whether an EOB marker ended the list. */
  readonly endMarker: boolean;
}

/** Decides item by item whether its text stands in a paragraph; blank lines at the end stand behind the list. */
function closeList(state: BlockState, frame: Frame, { list, items, read, endMarker }: ReadList): void {
  const last = read.length - 1;
  let tightBefore = read.length === 1;
  read.forEach((item, index) => {
    const paragraph = firstParagraph(item);
    const blankOnly = index === last && item.entries === 2 && !endMarker;
    const tight = paragraph !== null && (!item.blankSecond || blankOnly) && (index < last || tightBefore);
    if (paragraph) paragraph.tight = tight;
    if (tight && item.firstLeaf) item.firstLeaf.endsLine = item.entries > 1 && !item.blankSecond;
    if (paragraph === null || tight) tightBefore = true;
  });
  if (state.context.options.input === 'GFM') markTasks(state, list, items, read);
  // an empty last item leaves it to the one before
  if (read.findLast(({ entries }) => entries > 0)?.last === 'blank' && !endMarker) record(frame, 'blank');
  for (const item of read) dropBlankEnd(item);
}

function firstParagraph(item: Frame): Draft<Paragraph> | null {
  const first = item.blockFirst ? item.children[0] : undefined;
  return first?.type === 'paragraph' ? first : null;
}

/** `[ ] a`, `[x] a`: a mark at the start of an item's first paragraph makes the list one of tasks. */
function markTasks(state: BlockState, list: Draft<List>, items: readonly Item[], read: readonly Frame[]): void {
  let found = false;
  items.forEach(({ node }, index) => {
    const item = read[index];
    const paragraph = item && firstParagraph(item);
    if (!paragraph) return;
    const mark = taskMark(state.lines.text, paragraph, item.firstLeaf);
    found ||= mark !== null;
    // items above the first task stay what they are
    if (found) node.attributes = new Map([['class', 'task-list-item']]);
    if (mark === null || !item.firstLeaf) return;
    node.task = mark === ' ' ? 'open' : 'done';
    item.firstLeaf.task = node;
    narrow(state.lines, item.firstLeaf.from, paragraph.start + 3);
  });
  if (found) list.attributes = new Map([['class', 'task-list']]);
}

function taskMark(text: string, { start, end }: Paragraph, leaf: Leaf | null): string | null {
  const mark = text[start + 1] ?? '';
  if (text[start] !== '[' || text[start + 2] !== ']' || !' xX'.includes(mark) || start + 3 > end) return null;
  if (start + 3 === end) return leaf?.endsLine === true ? mark : null;
  return isSpace(text.charCodeAt(start + 3)) ? mark : null;
}
