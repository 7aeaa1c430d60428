import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const duplicateAbbreviation: Rule = warningRule({
  id: 'duplicate-abbreviation',
  title: 'Abbreviation that is defined twice',
  group: 'links',
  defaultSeverity: 'warning',
  codes: ['duplicate-abbreviation'],
});
