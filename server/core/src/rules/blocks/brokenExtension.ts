import type { Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

export const brokenExtension: Rule = warningRule({
  id: 'broken-extension',
  title: 'kramdown extension that cannot be read',
  group: 'blocks',
  defaultSeverity: 'error',
  codes: ['extension-without-stop', 'unknown-extension', 'stray-stop-tag', 'unknown-option'],
});
