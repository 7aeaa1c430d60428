import type { Context } from './context.ts';
import type { Block, FootnoteDefinition, Node } from './tree.ts';

/** The footnotes that the site shows, by their first marker; markers inside of footnotes come after those outside. */
export function referencedFootnotes(children: readonly Block[], left: readonly Node[]): FootnoteDefinition[] {
  const notes = new Set<FootnoteDefinition>();
  gather(children, left, notes);
  for (const note of notes) gather(note.children, left, notes);
  return [...notes];
}

/** @param left what is not looked into */
function gather(nodes: readonly Node[], left: readonly Node[], notes: Set<FootnoteDefinition>): void {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'footnoteReference') notes.add(node.definition);
    if (!('children' in node) || left.includes(node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  }
}

/** A marker in another footnote counts, whether that one is shown or not. */
export function warnOfUnreferenced({ footnotes, marked, warn }: Context): void {
  for (const note of footnotes.values()) {
    if (marked.has(note)) continue;
    const { start, end } = note;
    warn('unreferenced-footnote', { start, end }, 'No marker refers to this footnote, so the site leaves it out');
  }
}
