import { type Heading, type Node, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';

/** The places in a post that links may lead to. */
export interface Targets {
  /** Every id that the site will have for the post's elements, in the order of the text. */
  readonly ids: ReadonlySet<string>;
  /** Whether an id may be one that only the site's build knows. */
  mayBe(id: string): boolean;
}

export function targetsOf(post: PostDocument): Targets {
  const ids = new Set<string>();
  const add = (node: Node): void => {
    const id = node.type === 'heading' ? node.id : node.attributes?.get('id');
    if (id) ids.add(id);
    if (node.type !== 'html') return;
    for (const { name, value } of node.tagAttributes) if (name === 'id' || name === 'name') ids.add(value);
  };
  for (const node of post.nodes()) add(node);
  for (const footnote of post.tree.footnotes) {
    walk(footnote, add);
    ids.add(`fn:${footnote.name}`).add(`fnref:${footnote.name}`);
  }
  if (post.tree.toc) {
    const list = post.tree.toc.list.attributes?.get('id') ?? 'markdown-toc';
    ids.add(list);
    for (const { id } of post.headings) if (id) ids.add(`${list}-${id}`);
  }
  // in what kramdown leaves alone, and in what Liquid writes
  for (const [, id = ''] of post.text.matchAll(/\b(?:id|name)\s*=\s*["']?([^\s"'<>]+)/gi)) ids.add(id);
  return { ids, mayBe: dynamicIds(post) };
}

/** With more headings of which only the build knows the ids, nobody asks whether a link leads to one of them. */
const mostPatterns = 50;

/** An include may write any id; a heading with `{{ … }}` has an id of which only the rest is known. */
function dynamicIds(post: PostDocument): (id: string) => boolean {
  if (post.tree.liquid.some(({ name }) => name?.startsWith('include'))) return () => true;
  const dynamic = post.headings.filter((heading) => heading.dynamic);
  if (dynamic.length > mostPatterns) return () => true;
  const patterns = dynamic.map(patternOf);
  return (id) => patterns.some((pattern) => pattern.test(key(id)));
}

function patternOf({ text }: Heading): RegExp {
  const parts = text.split(/\{\{.*?\}\}/s).map((part) => key(part));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}

/** Letters and digits alone, in lower case: what is left of a heading whatever its id is made of. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
