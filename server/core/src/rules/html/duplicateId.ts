import type { Node } from 'markdown-it-kramdown';
import type { Span } from '../../text/span.ts';
import { listsByTarget } from '../attributes/listsByTarget.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../wording.ts';

/** Two elements with one id. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  title: 'Id that two elements have',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const listsOf = post.derived(listsByTarget);
    const seen = new Set<string>();
    const found: { readonly span: Span; readonly id: string }[] = [];
    for (const node of post.nodes()) {
      const id = node.type === 'heading' ? node.id : node.attributes?.get('id');
      if (!id || id.includes('{')) continue;
      if (!seen.has(id)) seen.add(id);
      else found.push({ id, span: placeOf(node, listsOf.get(node)?.[0] ?? null) });
    }
    for (const { span, id } of found) {
      yield {
        span: { start: span.start, end: span.end },
        message: `An element further up has the id \`${shown(id)}\` as well, so links to \`#${shown(id)}\` never lead here`,
        fixes: [],
      };
    }
  },
};

function placeOf(node: Node, list: Span | null): Span {
  if (node.type === 'heading') return node;
  return node.type === 'html' ? node.openTag : (list ?? node);
}
