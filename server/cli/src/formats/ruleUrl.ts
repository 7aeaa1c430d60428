/** Where a rule is explained: in the rule reference of the repository. */
export function ruleUrl(rule: string): string {
  return `docs/rules.md#${rule}`;
}
