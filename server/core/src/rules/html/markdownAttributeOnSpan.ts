import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const markdownAttributeOnSpan: Rule = warningRule({
  id: 'markdown-attribute-on-span',
  title: '`markdown="block"` on an element that holds text only',
  group: 'html',
  defaultSeverity: 'warning',
  codes: ['markdown-attribute-on-span'],
});
