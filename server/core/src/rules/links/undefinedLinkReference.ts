import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const undefinedLinkReference: Rule = warningRule({
  id: 'undefined-link-reference',
  title: 'Link to a definition that is not there',
  group: 'links',
  defaultSeverity: 'warning',
  codes: ['undefined-link'],
});
