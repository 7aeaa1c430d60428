import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const duplicateLinkDefinition: Rule = warningRule({
  id: 'duplicate-link-definition',
  title: 'Link definition that another one overrules',
  group: 'links',
  defaultSeverity: 'warning',
  codes: ['duplicate-link-definition'],
});
