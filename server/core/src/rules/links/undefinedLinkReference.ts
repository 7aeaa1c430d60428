import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const undefinedLinkReference: Rule = warningRule({
  id: 'undefined-link-reference',
  title: 'Link to a definition that is not there',
  group: 'links',
  defaultSeverity: 'warning',
  codes: ['undefined-link'],
  about: hasTwoBrackets,
});

/** Whether this is the id of `[text][id]` or the text of `[text][]`: nobody writes that but for a link. */
export function hasTwoBrackets({ text }: PostDocument, { start, end }: Span): boolean {
  return /\]\s*\[$/.test(text.slice(Math.max(0, start - 3), start)) || /^\]\s*\[\]/.test(text.slice(end, end + 5));
}
