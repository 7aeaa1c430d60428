import { endOf, isSpace, startOf, trimmedEnd } from '../lines.ts';
import type { Paragraph } from '../tree.ts';
import { endsParagraph } from './paragraphEnd.ts';
import { addBlock, addLeaf, type BlockState, type Draft, type Frame, lastParagraph } from './state.ts';

/** What no other block takes: lines up to a blank one or one that ends a paragraph. */
export function readParagraph(state: BlockState, frame: Frame): void {
  const { lines } = state;
  const from = frame.line;
  let to = from + 1;
  while (to < frame.end && !endsParagraph(state, frame, to)) to++;
  state.context.steps += to - from;
  frame.line = to;
  const end = trimmedEnd(lines.text, startOf(lines, to - 1), endOf(lines, to - 1));
  const open = lastParagraph(frame);
  const leaf = state.leaves.at(-1);
  // a line that looked like another block and was none goes on with the paragraph
  if (open && leaf?.node === open) {
    leaf.to = to;
    leaf.joined ??= new Set();
    leaf.joined.add(from);
    open.end = end;
    return;
  }
  let start = startOf(lines, from);
  while (isSpace(lines.text.charCodeAt(start))) start++;
  const paragraph: Draft<Paragraph> = { type: 'paragraph', start, end, attributes: null, tight: false, children: [] };
  const { definitions } = frame;
  const adjacent = frame.last === 'block' || (frame.last === 'blank' && frame.beforeBlank === 'block');
  frame.belowDefinitions = definitions !== null && adjacent && frame.children.at(-1) === definitions.list;
  const added = addLeaf(state, frame, paragraph, { from, to, source: null });
  if (frame.entries === 0) frame.firstLeaf = added;
  addBlock(state, frame, paragraph);
}
