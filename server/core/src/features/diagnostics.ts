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

/** So many of a file does VS Code show; nobody reads on, and tens of thousands take an editor seconds. */
const mostShown = 1000;

/** Findings as the editor shows them, in their order; where they are too many, the gravest, and how many are left out. */
export function diagnostics(file: ReadFile, findings: readonly Finding[], options: DiagnosticsOptions): Diagnostic[] {
  return shownOf(findings).map((finding) => diagnosticOf(file, finding, options));
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

function shownOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostShown) return findings;
  const gravest = findings.toSorted((a, b) => severities[a.severity] - severities[b.severity]);
  const shown = new Set(gravest.slice(0, mostShown - 1));
  const first = gravest[mostShown - 1] ?? { severity: 'info', span: { start: 0, end: 0 } };
  const rest: Finding = {
    rule: 'lectern',
    severity: first.severity,
    span: first.span,
    message: `${findings.length - shown.size} more problems of this file are not shown, this one among them`,
    fixes: [],
  };
  return [...findings.filter((finding) => shown.has(finding)), rest];
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
