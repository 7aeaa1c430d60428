import { type Node, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import { decode } from './paths.ts';

/** A link to a place in the same post, and where that is. */
export interface Anchor {
  /** Its destination, with the `#`. */
  readonly span: Span;
  /** What it leads to; `null` where the post has no such id. */
  readonly target: Span | null;
}

/** The links in a post that lead to a place in it, by ids as kramdown gives them. */
export function anchors(post: PostDocument): Anchor[] {
  const found = post.links.flatMap((link) => {
    const destination = destinationOf(link);
    return destination?.text.startsWith('#') ? [destination] : [];
  });
  if (found.length === 0) return [];
  const targets = elementsById(post);
  return found.map(({ text, span }) => ({ span, target: targets.get(decode(text.slice(1))) ?? null }));
}

function destinationOf(link: PostDocument['links'][number]): { readonly text: string; readonly span: Span } | null {
  if (link.type === 'link') return { text: link.destination, span: link.destinationSpan };
  const href = link.tagAttributes.find(({ name }) => name === 'href');
  return href?.valueSpan ? { text: href.value, span: href.valueSpan } : null;
}

/** The first element with an id is where a browser goes. */
function elementsById(post: PostDocument): ReadonlyMap<string, Span> {
  const elements = new Map<string, Span>();
  const add = (node: Node): void => {
    const id = node.type === 'heading' ? node.id : node.attributes?.get('id');
    if (id && !elements.has(id)) elements.set(id, { start: node.start, end: node.end });
  };
  walk(post.tree, add);
  for (const footnote of post.tree.footnotes) walk(footnote, add);
  return elements;
}
