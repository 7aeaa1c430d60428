import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { ruleIds } from '../rules/registry.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { LineIndex } from '../text/lineIndex.ts';

/** A post, or another file of the blog in which something was found. */
export interface ReadFile {
  readonly lines: LineIndex;
}

export interface DiagnosticsOptions {
  /** The address of a rule's page; `null` leaves the rule's id without a link. */
  readonly ruleUrl: ((rule: string) => string) | null;
}

/** Findings as the editor shows them, in their order. */
export function diagnostics(file: ReadFile, findings: readonly Finding[], options: DiagnosticsOptions): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(file, finding, options));
}

export function diagnosticOf(file: ReadFile, finding: Finding, { ruleUrl }: DiagnosticsOptions): Diagnostic {
  return {
    range: file.lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(ruleUrl && ruleIds.has(finding.rule) && { codeDescription: { href: ruleUrl(finding.rule) } }),
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
