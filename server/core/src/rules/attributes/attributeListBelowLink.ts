import type { AttributeList, Link } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Rule } from '../rule.ts';

/** A link's attribute list on the line below the link: there it is the paragraph's. */
export const attributeListBelowLink: Rule = {
  id: 'attribute-list-below-link',
  title: "Link's attribute list on the next line",
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const [list, link] of listsBelowLinks(post)) {
      const text = post.text.slice(list.start, list.end);
      yield {
        span: { start: list.start, end: list.end },
        message:
          'On a line of its own this attribute list belongs to the whole paragraph or list, so the link above does not get it',
        fixes: [edit(post, 'Attach it to the link', { span: { start: link.end, end: list.end }, text })],
      };
    }
  },
};

/** Lists that only a link can have use for, each with the link right above it. */
export function listsBelowLinks(post: PostDocument): ReadonlyMap<AttributeList, Link> {
  const lists = post.attributeLists.filter(
    ({ kind, target, tokens }) =>
      kind === 'block' &&
      target !== null &&
      'type' in target &&
      (target.type === 'paragraph' || target.type === 'list') &&
      tokens.some((token) => token.kind === 'pair' && token.name === 'target') &&
      tokens.every((token) => token.kind === 'pair'),
  );
  if (lists.length === 0) return new Map();
  const links = new Map(post.links.flatMap((link) => (link.type === 'link' ? [[link.end, link] as const] : [])));
  return new Map(
    lists.flatMap((list) => {
      const gap = /[ \t]*\r?\n[ \t]*$/.exec(post.text.slice(Math.max(0, list.start - 100), list.start))?.[0] ?? '';
      const link = links.get(list.start - gap.length);
      return link && gap !== '' ? [[list, link] as const] : [];
    }),
  );
}
