import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const brokenFootnote: Rule = warningRule({
  id: 'broken-footnote',
  title: 'Footnote without its other half',
  group: 'links',
  defaultSeverity: 'warning',
  codes: ['undefined-footnote', 'unreferenced-footnote', 'duplicate-footnote'],
});
