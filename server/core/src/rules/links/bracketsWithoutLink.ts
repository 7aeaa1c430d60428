import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';
import { hasTwoBrackets } from './undefinedLinkReference.ts';

export const bracketsWithoutLink: Rule = warningRule({
  id: 'brackets-without-link',
  title: 'Text in brackets that is no link',
  group: 'links',
  defaultSeverity: 'hint',
  codes: ['undefined-link'],
  about: (post, span) => !hasTwoBrackets(post, span),
});
