import type { WarningCode } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { Rule, RuleGroup, Severity } from './rule.ts';

export interface WarningRule {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly defaultSeverity: Severity;
  /** The parser's warnings that it passes on. */
  readonly codes: readonly WarningCode[];
  /** Leaves out what another rule says more clearly. */
  readonly unless?: (post: PostDocument, span: { readonly start: number; readonly end: number }) => boolean;
}

/** A rule that passes on what kramdown itself warns of: the parser's words say it already. */
export function warningRule({ codes, unless, ...facts }: WarningRule): Rule {
  return {
    ...facts,
    tier: 'fact',
    on: 'page',
    *check(post) {
      for (const { code, message, start, end } of post.tree.warnings) {
        if (!codes.includes(code) || unless?.(post, { start, end })) continue;
        yield { span: { start, end }, message, fixes: [] };
      }
    },
  };
}
