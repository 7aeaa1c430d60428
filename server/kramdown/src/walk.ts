import type { Node } from './tree.ts';

/** Calls `visit` for a node and all below it, in the order of the source; footnotes' contents are not below a marker. */
export function walk(top: Node, visit: (node: Node) => void): void {
  const stack: Node[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    visit(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  }
}

/** The text as a reader sees it: no markup, no footnote markers and comments, pictures as their `alt`. */
export function plainText(top: Node): string {
  const [only, second] = 'children' in top ? top.children : [];
  if (only?.type === 'text' && second === undefined) return only.value;
  let text = '';
  walk(top, (node) => {
    switch (node.type) {
      case 'image':
        text += node.alt;
        return;
      case 'lineBreak':
        text += '\n';
        return;
      case 'comment':
      case 'htmlComment':
        return;
      default:
        if ('value' in node) text += node.value;
    }
  });
  return text;
}
