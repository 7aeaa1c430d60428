import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const secondToc: Rule = warningRule({
  id: 'second-toc',
  title: 'Second table of contents',
  group: 'headings',
  defaultSeverity: 'error',
  codes: ['second-toc'],
});
