import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const unreadableLine: Rule = warningRule({
  id: 'unreadable-line',
  title: 'Line that kramdown cannot read',
  group: 'blocks',
  defaultSeverity: 'warning',
  codes: ['unhandled-line'],
});
