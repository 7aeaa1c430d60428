import { type Node, walk } from 'markdown-it-kramdown';

/** A node and all below it as a text: equal for what the site shows alike, wherever it stands. */
export function printOf(top: Node): string {
  const parts: string[] = [];
  walk(top, (node) => parts.push(JSON.stringify(shallow(node), withoutPlaces)));
  return parts.join('\n');
}

function shallow(node: Node): Record<string, unknown> {
  const children = 'children' in node ? node.children.length : 0;
  if (node.type !== 'heading' || node.explicitId) return { ...node, children };
  // counted: the second of two equal ones is `x-1`
  const attributes = new Map([...(node.attributes ?? [])].filter(([name]) => name !== 'id'));
  return { ...node, children, id: null, attributes };
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (/^(?:start|end|openTag|closeTag|.*Span)$/.test(key)) return value === null ? null : 0;
  if (key === 'definition') return typeof value === 'object' && value && 'title' in value ? value.title : null;
  if (value instanceof Map) return [...value];
  // where such a link leads is compared on its own
  if ((key === 'destination' || key === 'value') && typeof value === 'string' && /^#./.test(value)) return '#';
  return value;
}
