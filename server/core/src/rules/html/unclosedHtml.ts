import type { Rule } from '../rule.ts';
import { isNoLiquid, warningRule } from '../warningRule.ts';

export const unclosedHtml: Rule = warningRule({
  id: 'unclosed-html',
  title: 'HTML tag that is not closed',
  group: 'html',
  defaultSeverity: 'error',
  codes: ['unclosed-html'],
  about: isNoLiquid,
});
