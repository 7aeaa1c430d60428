import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { Finding, Severity } from '../rules/rule.ts';

export interface DiagnosticsOptions {
  /** The address of a rule's page; `null` leaves the rule's id without a link. */
  readonly ruleUrl: ((rule: string) => string) | null;
}

/** Findings as the editor shows them, in their order. */
export function diagnostics(
  post: PostDocument,
  findings: readonly Finding[],
  options: DiagnosticsOptions,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(post, finding, options));
}

export function diagnosticOf(post: PostDocument, finding: Finding, { ruleUrl }: DiagnosticsOptions): Diagnostic {
  return {
    range: post.lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(ruleUrl && { codeDescription: { href: ruleUrl(finding.rule) } }),
    source: 'lectern',
    message: finding.message,
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
