import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';
import { hasTwoBrackets } from './undefinedLinkReference.ts';

export const bracketsWithoutLink: Rule = warningRule({
  id: 'brackets-without-link',
  title: 'Text in brackets that is no link',
  group: 'links',
  defaultSeverity: 'hint',
  codes: ['undefined-link'],
  about: (post, span) => !hasTwoBrackets(post, span) && !isParted(post, span),
});

/** With an address beside it, another rule says what is wrong. */
function isParted({ text }: PostDocument, { start, end }: Span): boolean {
  if (/^\][ \t]+\((?:https?:\/\/|www\.|\/)[^\s()]+\)/.test(text.slice(end, end + 400))) return true;
  return text.slice(start - 2, start) === ')[' && /^(?:https?:\/\/|www\.|#)\S/.test(text.slice(start, end));
}
