import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const duplicateHtmlAttribute: Rule = warningRule({
  id: 'duplicate-html-attribute',
  title: 'Attribute that a tag has twice',
  group: 'html',
  defaultSeverity: 'warning',
  codes: ['duplicate-html-attribute'],
});
