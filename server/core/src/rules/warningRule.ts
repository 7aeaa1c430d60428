import type { WarningCode } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';
import type { Rule, RuleGroup, Severity } from './rule.ts';

export interface WarningRule {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly defaultSeverity: Severity;
  /** The parser's warnings that it passes on. */
  readonly codes: readonly WarningCode[];
  /** Leaves out those that it is not about. */
  readonly about?: (post: PostDocument, span: Span) => boolean;
}

/** A rule that passes on what kramdown itself warns of: the parser's words say it already. */
export function warningRule({ codes, about, ...facts }: WarningRule): Rule {
  return {
    ...facts,
    tier: 'fact',
    on: 'page',
    *check(post) {
      for (const { code, message, start, end } of post.tree.warnings) {
        if (!codes.includes(code) || about?.(post, { start, end }) === false) continue;
        yield { span: { start, end }, message, fixes: [] };
      }
    },
  };
}

/** Whether no Liquid tag stands there: what it writes, only the site's build knows. */
export function isNoLiquid({ tree }: PostDocument, span: Span): boolean {
  return !tree.liquid.some((tag) => tag.start < span.end && span.start < tag.end);
}
