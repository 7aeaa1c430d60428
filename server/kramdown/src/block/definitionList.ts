import { addShortened, endOf, firstOf, isSpace, padOf, pieceOf, sourceBuilder, startOf, trimmedEnd } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import type { Block, Definition, DefinitionList, DefinitionTerm, Paragraph, Span } from '../tree.ts';
import { inlineListAt, toAttributeList } from './attributeList.ts';
import { startItem } from './itemLines.ts';
import { type Item, type ItemKind, leaveItems, openItems, readItems } from './items.ts';
import { colonEnd } from './lineStart.ts';
import {
  addBlock,
  addLeaf,
  addLists,
  type BlockState,
  type Draft,
  type Frame,
  type Leaf,
  type OpenDefinitionList,
  openFrame,
  record,
  takeWaiting,
} from './state.ts';

interface DefinitionLines extends Item {
  readonly node: Draft<Definition>;
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
  const found = readItems(state, frame, kindOf(state), loose);
  for (const { node } of found) items.push(node);
  list.end = found.at(-1)?.node.end ?? list.end;
  openItems(
    state,
    frame,
    found,
    ({ to, children, inert }, line) => openFrame(state, frame, { line, end: to, children, inert }),
    (read) => closeList(frame, found, read),
  );
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

function kindOf(state: BlockState): ItemKind<DefinitionLines> {
  return {
    markerEnd: colonEnd,
    start: (line, marker, behindBlank) => startDefinition(state, line, marker, behindBlank),
    ends: () => false,
    added: () => {},
  };
}

function startDefinition(state: BlockState, line: number, marker: number, loose: boolean): DefinitionLines {
  const { lines } = state;
  const start = firstOf(lines, line);
  const children: Block[] = [];
  const node: Draft<Definition> = { type: 'definition', start, end: start, attributes: null, children };
  const { contentIndent, list } = startItem(state, line, marker);
  if (list) addLists(state, node, [list]);
  const inert = { from: line + 1, indent: 0 };
  return { node, children, from: line, to: line, contentIndent, inert, holdsBlank: false, loose };
}

function closeList(frame: Frame, items: readonly DefinitionLines[], read: readonly Frame[]): void {
  read.forEach((definition, index) => {
    const first: Draft<Block> | undefined = definition.blockFirst ? definition.children[0] : undefined;
    if (first?.type !== 'paragraph') return;
    first.tight = !items[index]?.loose;
    const entries = definition.entries + definition.attached - (definition.last === 'blank' ? 1 : 0);
    if (first.tight && definition.firstLeaf) definition.firstLeaf.endsLine = entries > 1;
  });
  leaveItems(frame, read, false);
}
