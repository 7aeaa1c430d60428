import {
  addShortened,
  endOf,
  firstOf,
  indentOf,
  isBlank,
  isSpace,
  padOf,
  pieceOf,
  sourceBuilder,
  startOf,
  trimmedEnd,
} from '../lines.ts';
import type { SpanSource } from '../source.ts';
import type { Block, Definition, DefinitionList, DefinitionTerm, Paragraph, Span } from '../tree.ts';
import { inlineListAt, toAttributeList } from './attributeList.ts';
import { startItem, takeLine } from './itemLines.ts';
import { colonEnd, isEndMarker } from './lineStart.ts';
import { noteActive, noteInert } from './paragraphEnd.ts';
import {
  addBlock,
  addLeaf,
  addLists,
  type BlockState,
  type Draft,
  dropBlankEnd,
  type Frame,
  type InertLines,
  type Leaf,
  type OpenDefinitionList,
  openFrame,
  record,
  takeWaiting,
} from './state.ts';

interface Item {
  readonly node: Draft<Definition>;
  readonly children: Block[];
  readonly from: number;
  to: number;
  readonly contentIndent: number;
  readonly inert: InertLines;
  /** Whether its text stands in a paragraph: a blank line is above its `:`. */
  readonly loose: boolean;
}

/** `: text` below a paragraph, at most one empty line between: each line of the paragraph is a term. */
export function readDefinitionList(state: BlockState, frame: Frame): boolean {
  if (colonEnd(state.lines, frame.line) < 0) return false;
  const terms = termsAbove(state, frame);
  if (!terms) return false;
  const loose = frame.last === 'blank';
  const { list, items } = openList(state, frame, terms);
  const found = readDefinitions(state, frame, loose);
  for (const { node } of found) items.push(node);
  list.end = found.at(-1)?.node.end ?? list.end;
  const endMarker = frame.line < frame.end && isEndMarker(state.lines, frame.line);
  openDefinitions(state, frame, found, endMarker);
  return true;
}

interface Terms {
  readonly paragraph: Paragraph;
  readonly leaf: Leaf;
}

function termsAbove(state: BlockState, frame: Frame): Terms | null {
  const paragraph = frame.children.at(-1);
  const leaf = state.leaves.at(-1);
  if (paragraph?.type !== 'paragraph' || leaf?.node !== paragraph) return null;
  if (frame.last === 'block') return { paragraph, leaf };
  if (frame.last !== 'blank' || !frame.oneEmptyLine || frame.beforeBlank !== 'block') return null;
  return { paragraph, leaf };
}

/** Turns the paragraph into terms, of the definition list right above it if there is one. */
function openList(state: BlockState, frame: Frame, { paragraph, leaf }: Terms): OpenDefinitionList {
  frame.children.pop();
  state.leaves.pop();
  takeWaiting(state, frame, null);
  const waiting = state.lists.get(paragraph);
  state.lists.delete(paragraph);
  if (frame.belowDefinitions && frame.definitions) {
    readTerms(state, frame, leaf, frame.definitions.items);
    record(frame, 'block', frame.definitions.list);
    return frame.definitions;
  }
  const { start, end } = paragraph;
  const items: OpenDefinitionList['items'] = [];
  const list: Draft<DefinitionList> = { type: 'definitionList', start, end, attributes: null, children: items };
  frame.definitions = { list, items };
  readTerms(state, frame, leaf, items);
  addBlock(state, frame, list);
  if (waiting) addLists(state, list, waiting);
  return frame.definitions;
}

function readTerms(state: BlockState, frame: Frame, leaf: Leaf, items: (DefinitionTerm | Definition)[]): void {
  const { lines } = state;
  const { text } = lines;
  for (let line = leaf.from; line < leaf.to; line++) {
    const isFirst = line === leaf.from;
    let start = isFirst ? firstOf(lines, line) : startOf(lines, line);
    const end = line === leaf.to - 1 ? trimmedEnd(text, start, endOf(lines, line)) : endOf(lines, line);
    const term: Draft<DefinitionTerm> = { type: 'definitionTerm', start, end, attributes: null, children: [] };
    let at = start;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const found = inlineListAt(text, at, end);
    if (found) {
      addLists(state, term, [toAttributeList(state, { ...found, source: pieceOf(text, at, end) })]);
      start = at + found.contentEnd + 1;
      while (start < end && isSpace(text.charCodeAt(start))) start++;
    }
    items.push(term);
    const pad = !isFirst && start === startOf(lines, line) ? padOf(lines, line) : 0;
    const shortened = leaf.joined?.has(line + 1) ?? false;
    addLeaf(state, frame, term, { source: termSource(state, { start, end, pad, shortened }) });
  }
}

interface TermText extends Span {
  /** What is left of a cut tab: a term keeps its line's indentation, only the first one's is gone. */
  readonly pad: number;
  /** The line below looked like another block: see `trimmedSource`. */
  readonly shortened: boolean;
}

function termSource({ lines }: BlockState, { start, end, pad, shortened }: TermText): SpanSource {
  if (pad === 0 && !shortened) return pieceOf(lines.text, start, end);
  const builder = sourceBuilder(lines.text);
  builder.pad(pad, start);
  if (shortened) addShortened(lines, builder, start, end);
  else builder.piece(start, end);
  return builder.source();
}

function readDefinitions(state: BlockState, frame: Frame, looseFirst: boolean): Item[] {
  const { lines, context } = state;
  const found: Item[] = [];
  let item: Item | null = null;
  let behindBlank = looseFirst;
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
      continue;
    }
    if (item && isEndMarker(lines, line)) break;
    const marker = !item || indent < item.contentIndent ? colonEnd(lines, line) : -1;
    if (marker > 0) {
      if (item) item.to = line;
      item = startDefinition(state, line, marker, behindBlank);
      found.push(item);
    } else if (!item) break;
    else {
      const belonging = takeLine(state, frame, line, item.contentIndent, behindBlank);
      if (belonging === 'none') break;
      if (belonging === 'content') noteActive(line, item.inert);
      else noteInert(lines, line, item.inert);
    }
    behindBlank = false;
  }
  if (item) item.to = line;
  frame.line = line;
  for (const each of found) each.node.end = endOfItem(state, each);
  return found;
}

function startDefinition(state: BlockState, line: number, marker: number, loose: boolean): Item {
  const { lines } = state;
  const start = firstOf(lines, line);
  const children: Block[] = [];
  const node: Draft<Definition> = { type: 'definition', start, end: start, attributes: null, children };
  const { contentIndent, list } = startItem(state, line, marker);
  if (list) addLists(state, node, [list]);
  return { node, children, from: line, to: line, contentIndent, inert: { from: line + 1, indent: 0 }, loose };
}

function endOfItem(state: BlockState, item: Item): number {
  const { lines } = state;
  let last = item.to - 1;
  while (last > item.from && isBlank(lines, last)) last--;
  const start = last === item.from ? item.node.start : startOf(lines, last);
  return trimmedEnd(lines.text, start, endOf(lines, last));
}

function openDefinitions(state: BlockState, frame: Frame, items: readonly Item[], endMarker: boolean): void {
  const read: Frame[] = [];
  openFrame(state, frame, { line: 0, end: 0, children: [], close: () => closeList(frame, items, read, endMarker) });
  const frames = items.map(({ from, to, children, inert }) =>
    // nothing behind the `:` is no blank line
    openFrame(state, frame, { line: isBlank(state.lines, from) ? from + 1 : from, end: to, children, inert }),
  );
  state.frames.splice(-frames.length, frames.length, ...frames.reverse());
  read.push(...frames.reverse());
}

function closeList(frame: Frame, items: readonly Item[], read: readonly Frame[], endMarker: boolean): void {
  read.forEach((definition, index) => {
    const first: Draft<Block> | undefined = definition.blockFirst ? definition.children[0] : undefined;
    if (first?.type !== 'paragraph') return;
    first.tight = !items[index]?.loose;
    const entries = definition.entries + definition.attached - (definition.last === 'blank' ? 1 : 0);
    if (first.tight && definition.firstLeaf) definition.firstLeaf.endsLine = entries > 1;
  });
  if (read.findLast(({ entries }) => entries > 0)?.last === 'blank' && !endMarker) record(frame, 'blank');
  for (const definition of read) dropBlankEnd(definition);
}
