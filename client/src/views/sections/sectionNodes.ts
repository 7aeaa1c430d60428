import type { TableOfContentsEntry } from '@lectern/core/protocol/tableOfContents.ts';

/** An entry of a view that lists sections of a post. Its key stays the same while the text around it changes. */
export interface SectionNode<Self> {
  readonly key: string;
  readonly entry: Pick<TableOfContentsEntry, 'range' | 'section'>;
  readonly parent: Self | null;
  readonly children: readonly Self[];
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Every node, in the order of the post. */
export function flatten<Node extends SectionNode<Node>>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

export function findNode<Node extends SectionNode<Node>>(nodes: readonly Node[], key: string): Node | null {
  return flatten(nodes).find((node) => node.key === key) ?? null;
}

/** The deepest entry whose section holds the position; `null` before the first one. */
export function currentNode<Node extends SectionNode<Node>>(nodes: readonly Node[], position: Position): Node | null {
  const node = nodes.findLast(({ entry }) => !isBefore(position, entry.section.start));
  if (node === undefined || !isBefore(position, node.entry.section.end)) {
    // the last section of a post ends with the text, where the cursor may stand
    return node !== undefined && isAt(position, node.entry.section.end)
      ? (currentNode(node.children, position) ?? node)
      : null;
  }
  return currentNode(node.children, position) ?? node;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isAt(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
