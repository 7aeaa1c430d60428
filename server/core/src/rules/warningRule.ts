import type { WarningCode } from 'markdown-it-kramdown';
import type { Rule, RuleGroup, Severity } from './rule.ts';

export interface WarningRule {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly defaultSeverity: Severity;
  /** The parser's warnings that it passes on. */
  readonly codes: readonly WarningCode[];
}

/** A rule that passes on what kramdown itself warns of: the parser's words say it already. */
export function warningRule({ codes, ...facts }: WarningRule): Rule {
  return {
    ...facts,
    tier: 'fact',
    on: 'page',
    *check(post) {
      for (const { code, message, start, end } of post.tree.warnings) {
        if (!codes.includes(code)) continue;
        yield { span: { start, end }, message, fixes: [] };
      }
    },
  };
}
