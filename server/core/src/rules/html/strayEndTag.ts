import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const strayEndTag: Rule = warningRule({
  id: 'stray-end-tag',
  title: 'HTML end tag without a beginning',
  group: 'html',
  defaultSeverity: 'warning',
  codes: ['stray-html'],
});
