import { firstOf, isSpace, narrow, padOf, startOf } from '../lines.ts';
import type { Block, List, ListItem, Paragraph } from '../tree.ts';
import { startItem } from './itemLines.ts';
import { type Item, type ItemKind, leaveItems, openItems, readItems } from './items.ts';
import { bulletEnd, isEndMarker, numberEnd } from './lineStart.ts';
import { isRule } from './rule.ts';
import { addBlock, addLists, type BlockState, type Draft, type Frame, type Leaf, openFrame } from './state.ts';

interface ListItemLines extends Item {
  readonly node: Draft<ListItem>;
  /** The line at which a list inside the item begins that ends the blocks before it, or -1. */
  innerList: number;
  /** Whether a list begins in it. */
  holdsList: boolean;
}

/** `* a` or `1. a`: finds the items' lines, then opens the items one behind another. */
export function readList(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const ordered = bulletEnd(lines, frame.line) < 0;
  if (ordered && numberEnd(lines, frame.line) < 0) return false;
  const items: ListItem[] = [];
  const start = firstOf(lines, frame.line);
  const list: Draft<List> = { type: 'list', start, end: start, attributes: null, ordered, role: null, children: items };
  const found = readItems(state, frame, kindOf(state, ordered), false);
  for (const { node } of found) items.push(node);
  list.end = found.at(-1)?.node.end ?? start;
  // the marker is part of the list: an IAL below it still goes to the list
  const endMarker = frame.line < frame.end && isEndMarker(lines, frame.line);
  if (endMarker) frame.line++;
  addBlock(state, frame, list);
  openItems(
    state,
    frame,
    found,
    (item, from) => openItem(state, frame, item, from),
    (read) => closeList(state, frame, { list, items: found, read, endMarker }),
  );
  return true;
}

function kindOf(state: BlockState, ordered: boolean): ItemKind<ListItemLines> {
  return {
    markerEnd: ordered ? numberEnd : bulletEnd,
    start: (line, marker) => startListItem(state, line, marker),
    ends: (line, behindBlank) => behindBlank && isRule(state, line),
    added(item, line, belonging) {
      if (!beginsList(state, line)) return;
      const holdsList = item.holdsList || item.holdsBlank;
      if (belonging === 'lazy' && holdsList) pushIn(state, line, item.contentIndent + 4);
      else if (belonging === 'content' && !holdsList) {
        item.innerList = line;
        item.holdsList = true;
      }
    },
  };
}

function beginsList(state: BlockState, line: number): boolean {
  return bulletEnd(state.lines, line) > 0 || numberEnd(state.lines, line) > 0;
}

/** kramdown keeps a lazy line that looks like an item out of the lists before it: it becomes text. */
function pushIn(state: BlockState, line: number, columns: number): void {
  const { lines } = state;
  narrow(lines, line, startOf(lines, line), padOf(lines, line) + columns);
}

function startListItem(state: BlockState, line: number, marker: number): ListItemLines {
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
  const holdsList = beginsList(state, line);
  const inert = { from: line + 1, indent: 0 };
  return { node, children, from: line, to: line, contentIndent, inert, holdsBlank: false, innerList: -1, holdsList };
}

function openItem(state: BlockState, frame: Frame, item: ListItemLines, from: number): Frame {
  const { innerList, to, children, inert } = item;
  if (innerList < 0) return openFrame(state, frame, { line: from, end: to, children, inert });
  return openFrame(state, frame, { line: from, end: innerList, resumeEnd: to, children, inert });
}

interface ReadList {
  readonly list: Draft<List>;
  readonly items: readonly ListItemLines[];
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
  leaveItems(frame, read, endMarker);
}

function firstParagraph(item: Frame): Draft<Paragraph> | null {
  const first = item.blockFirst ? item.children[0] : undefined;
  return first?.type === 'paragraph' ? first : null;
}

/** `[ ] a`, `[x] a`: a mark at the start of an item's first paragraph makes the list one of tasks. */
function markTasks(
  state: BlockState,
  list: Draft<List>,
  items: readonly ListItemLines[],
  read: readonly Frame[],
): void {
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
