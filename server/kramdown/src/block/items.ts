import { endOf, indentOf, isBlank, type Lines, startOf, trimmedEnd } from '../lines.ts';
import type { Block, Span } from '../tree.ts';
import { type Belonging, takeLine } from './itemLines.ts';
import { isEndMarker } from './lineStart.ts';
import { noteActive, noteInert } from './paragraphEnd.ts';
import { type BlockState, type Draft, dropBlankEnd, type Frame, type InertLines, openFrame, record } from './state.ts';

/** An item of a list, or a definition, as its lines are gathered. */
export interface Item {
  readonly node: Draft<Span>;
  readonly children: Block[];
  /** Its lines, [from, to). */
  readonly from: number;
  to: number;
  /** Columns that a line needs to belong to the item for certain. */
  readonly contentIndent: number;
  readonly inert: InertLines;
  /** Whether a blank line stood in it. */
  holdsBlank: boolean;
}

/** What lists and definition lists do each in their own way. */
export interface ItemKind<Each extends Item> {
  /** Offset behind the marker that begins an item in a line, -1: there is none. */
  readonly markerEnd: (lines: Lines, line: number) => number;
  /** Begins an item; `behindBlank`: a blank line stands above. */
  readonly start: (line: number, marker: number, behindBlank: boolean) => Each;
  /** Whether a line ends the list, however far it is indented. */
  readonly ends: (line: number, behindBlank: boolean) => boolean;
  /** Told of each further line of an item. */
  readonly added: (item: Each, line: number, belonging: Belonging) => void;
}

/** Finds the items that begin at the frame's line, and their ends; the frame's line is then the one behind them. */
export function readItems<Each extends Item>(
  state: BlockState,
  frame: Frame,
  kind: ItemKind<Each>,
  behindBlankFirst: boolean,
): Each[] {
  const { lines, context } = state;
  const items: Each[] = [];
  let item: Each | null = null;
  let behindBlank = behindBlankFirst;
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
      if (item) noteBlank(line, item);
      behindBlank = true;
      continue;
    }
    if (item && (kind.ends(line, behindBlank) || isEndMarker(lines, line))) break;
    const marker = !item || indent < item.contentIndent ? kind.markerEnd(lines, line) : -1;
    if (marker > 0) {
      if (item) item.to = line;
      item = kind.start(line, marker, behindBlank);
      items.push(item);
    } else {
      const belonging = item ? takeLine(state, frame, line, item.contentIndent, behindBlank) : 'none';
      if (!item || belonging === 'none') break;
      if (belonging === 'content') noteActive(line, item.inert);
      else noteInert(lines, line, item.inert);
      kind.added(item, line, belonging);
    }
    behindBlank = false;
  }
  if (item) item.to = line;
  frame.line = line;
  for (const each of items) each.node.end = endOfItem(state, each);
  return items;
}

function noteBlank(line: number, item: Item): void {
  noteActive(line, item.inert);
  item.holdsBlank = true;
}

function endOfItem({ lines }: BlockState, item: Item): number {
  let last = item.to - 1;
  while (last > item.from && isBlank(lines, last)) last--;
  const start = last === item.from ? item.node.start : startOf(lines, last);
  return trimmedEnd(lines.text, start, endOf(lines, last));
}

/** Opens the items one behind another; `close` is called once all are read, with their containers. */
export function openItems<Each extends Item>(
  state: BlockState,
  frame: Frame,
  items: readonly Each[],
  open: (item: Each, from: number) => Frame,
  close: (read: readonly Frame[]) => void,
): void {
  // below the items on the stack: called when all are read
  const read: Frame[] = [];
  openFrame(state, frame, { line: 0, end: 0, children: [], close: () => close(read) });
  // nothing behind the marker is no blank line
  const frames = items.map((item) => open(item, isBlank(state.lines, item.from) ? item.from + 1 : item.from));
  state.frames.splice(-frames.length, frames.length, ...frames.reverse());
  read.push(...frames.reverse());
}

/** The blank lines at the end of the last item stand behind the list, unless an EOB marker ended it. */
export function leaveItems(frame: Frame, read: readonly Frame[], endMarker: boolean): void {
  // an empty last item leaves it to the one before
  if (read.findLast(({ entries }) => entries > 0)?.last === 'blank' && !endMarker) record(frame, 'blank');
  for (const item of read) dropBlankEnd(item);
}
