import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const undefinedAttributeReference: Rule = warningRule({
  id: 'undefined-attribute-reference',
  title: 'Name in an attribute list that nothing defines',
  group: 'attributes',
  defaultSeverity: 'warning',
  codes: ['undefined-reference'],
});
