import type { Rule } from '../rule.ts';
import { isNoLiquid, warningRule } from '../warningRule.ts';

export const strayEndTag: Rule = warningRule({
  id: 'stray-end-tag',
  title: 'HTML end tag without a beginning',
  group: 'html',
  defaultSeverity: 'warning',
  codes: ['stray-html'],
  about: isNoLiquid,
});
