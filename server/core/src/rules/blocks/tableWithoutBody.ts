import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const tableWithoutBody: Rule = warningRule({
  id: 'table-without-body',
  title: 'Table without rows',
  group: 'blocks',
  defaultSeverity: 'warning',
  codes: ['table-without-body'],
});
