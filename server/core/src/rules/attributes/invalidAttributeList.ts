import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const invalidAttributeList: Rule = warningRule({
  id: 'invalid-attribute-list',
  title: 'Attribute list that kramdown cannot read',
  group: 'attributes',
  defaultSeverity: 'error',
  codes: ['invalid-attribute-list'],
  unless: hasDroppedTokens,
});

/** `dropped-attribute-token` names each of them. */
function hasDroppedTokens(post: PostDocument, { start, end }: Span): boolean {
  return post.attributeLists.some(
    (list) => list.start === start && list.end === end && list.tokens.some(({ kind }) => kind === 'dropped'),
  );
}
