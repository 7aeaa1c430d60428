import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const attributeReferenceCycle: Rule = warningRule({
  id: 'attribute-reference-cycle',
  title: 'Attribute list definition that refers to itself',
  group: 'attributes',
  defaultSeverity: 'error',
  codes: ['reference-cycle'],
});
