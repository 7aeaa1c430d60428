import type { BlockState } from './block/state.ts';
import type { Block, FootnoteDefinition, Node } from './tree.ts';
import { walk } from './walk.ts';

/** The footnotes that the site shows, by their first marker; markers inside of footnotes come after those outside. */
export function referencedFootnotes(children: readonly Block[], left: readonly Node[]): FootnoteDefinition[] {
  const notes = new Set<FootnoteDefinition>();
  gather(children, left, notes);
  for (const note of notes) gather(note.children, left, notes);
  return [...notes];
}

function gather(nodes: readonly Node[], left: readonly Node[], notes: Set<FootnoteDefinition>): void {
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type !== 'footnoteReference') return;
      if (!left.some((list) => inner.start >= list.start && inner.end <= list.end)) notes.add(inner.definition);
    });
  }
}

/** A marker in another footnote counts, whether that one is shown or not. */
export function warnOfUnreferenced(state: BlockState, children: readonly Block[]): void {
  const { context } = state;
  const notes = new Set(context.markedInImages);
  gather(children, [], notes);
  for (const note of context.footnotes.values()) gather(note.children, [], notes);
  for (const note of context.footnotes.values()) {
    if (notes.has(note)) continue;
    const { start, end } = note;
    context.warn(
      'unreferenced-footnote',
      { start, end },
      'No marker refers to this footnote, so the site leaves it out',
    );
  }
}
