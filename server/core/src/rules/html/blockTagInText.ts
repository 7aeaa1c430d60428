import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const blockTagInText: Rule = warningRule({
  id: 'block-tag-in-text',
  title: 'Block-level HTML tag in the middle of text',
  group: 'html',
  defaultSeverity: 'error',
  codes: ['block-html-in-span'],
});
