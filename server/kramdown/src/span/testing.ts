import { parse } from '../parse.ts';
import type { Block, Inline, Node, Root } from '../tree.ts';

/**
 * The content of a text's first paragraph, each node with the source that its span covers: `[a](b)` gives
 * `link‹[a](b)›(‹a›)`. Text has no name. A value follows where it is not what the span covers, then the attributes.
 */
export function outline(text: string, options: Parameters<typeof parse>[1] = { jekyll: false }): string {
  const root = parse(text, options);
  const paragraph = firstParagraph(root);
  return paragraph === null ? '' : sketchAll(text, paragraph);
}

/** The codes of the warnings of a text, with the source that they cover. */
export function warnings(text: string): string[] {
  return parse(text, { jekyll: false }).warnings.map(({ code, start, end }) => `${code}‹${text.slice(start, end)}›`);
}

function firstParagraph(root: Root): readonly Inline[] | null {
  for (const block of root.children) if (block.type === 'paragraph') return block.children;
  return null;
}

function sketchAll(text: string, nodes: readonly (Block | Node)[]): string {
  return nodes.map((node) => sketch(text, node)).join(' ');
}

function sketch(text: string, node: Node): string {
  const covered = text.slice(node.start, node.end);
  const value = 'value' in node && node.value !== covered ? `=${node.value}` : '';
  const attributes = [...(node.attributes ?? [])].map(([key, each]) => ` ${key}=${each}`).join('');
  const children = 'children' in node && node.children.length > 0 ? `(${sketchAll(text, node.children)})` : '';
  return `${node.type === 'text' ? '' : node.type}‹${covered}›${value}${details(node)}${attributes}${children}`;
}

function details(node: Node): string {
  if (node.type === 'link') return ` → ${node.destination}${node.title === null ? '' : ` "${node.title}"`}`;
  if (node.type === 'image') return ` → ${node.source} (${node.alt})${node.title === null ? '' : ` "${node.title}"`}`;
  if (node.type === 'html') return ` ${node.content}`;
  return '';
}
