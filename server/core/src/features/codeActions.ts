import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Fix } from '../rules/rule.ts';
import { asLabel } from '../rules/wording.ts';
import { type Span, touches } from '../text/span.ts';
import { changeElsewhere } from './changeElsewhere.ts';
import { combinedChanges } from './combinedChanges.ts';
import { type DiagnosticsOptions, diagnosticOf, type ReadFile } from './diagnostics.ts';
import { type WorkspaceEditOptions, workspaceEdit } from './workspaceEdit.ts';

export interface CodeActionsOptions extends DiagnosticsOptions, WorkspaceEditOptions {
  /** Kinds that the editor asks for, parents of the wanted ones included; `null`: whatever fits. */
  readonly only: readonly string[] | null;
  /** Of the file that the fixes are for. */
  readonly uri: string;
  /** The editor's command that shows what a fix writes into another file; `null` where it has none. */
  readonly showCommand: string | null;
}

/** What `Fix all` of the editor asks for, on saving say. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.lectern`;

/** The fixes of what is found in a span of the file; those of the whole file when the editor asks for them. */
export function codeActions(
  file: ReadFile,
  findings: readonly Finding[],
  span: Span,
  options: CodeActionsOptions,
): CodeAction[] {
  const found = wants(options, CodeActionKind.QuickFix)
    ? findings.filter((finding) => touches(finding.span, span))
    : [];
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return [
    ...found.flatMap((finding) => quickFixes(file, finding, options)),
    ...rules.flatMap((rule) => fixAllOfRule(file, findings, rule, options)),
    // without a wish for it the menu of the light bulb would show it at every place
    ...(options.only && wants(options, fixAllKind) ? fixAll(findings, options) : []),
  ];
}

function wants({ only }: CodeActionsOptions, kind: string): boolean {
  return only === null || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(file: ReadFile, finding: Finding, options: CodeActionsOptions): CodeAction[] {
  const mended = [diagnosticOf(file, finding, options)];
  return finding.fixes.flatMap((fix) =>
    action(fix.title, CodeActionKind.QuickFix, fix.changes, options, {
      diagnostics: mended,
      isPreferred: finding.fixes.length === 1 && fix.safe,
      ...showing(fix, options),
    }),
  );
}

function showing(fix: Fix, { uri, showCommand, fileOf }: CodeActionsOptions): { readonly command?: Command } {
  const place = showCommand === null ? null : changeElsewhere(uri, fix.changes, fileOf);
  if (showCommand === null || place === null) return {};
  return { command: { title: 'Show what was written', command: showCommand, arguments: [place.uri, place.range] } };
}

/** One action for all of a rule's findings in the file that have a safe fix, from two on. */
function fixAllOfRule(
  file: ReadFile,
  findings: readonly Finding[],
  rule: string,
  options: CodeActionsOptions,
): CodeAction[] {
  const alike = findings.filter((finding) => finding.rule === rule && safeFix(finding));
  if (alike.length < 2) return [];
  return action('Fix all of this kind in the file', CodeActionKind.QuickFix, changesOf(alike), options, {
    diagnostics: alike.map((finding) => diagnosticOf(file, finding, options)),
  });
}

function fixAll(findings: readonly Finding[], options: CodeActionsOptions): CodeAction[] {
  const changes = changesOf(findings);
  return changes.length === 0 ? [] : action('Fix all that Lectern can fix safely', fixAllKind, changes, options, {});
}

function action(
  title: string,
  kind: string,
  changes: readonly Fix['changes'][number][],
  options: CodeActionsOptions,
  more: { readonly diagnostics?: Diagnostic[]; readonly isPreferred?: boolean; readonly command?: Command },
): CodeAction[] {
  const edit = workspaceEdit(changes, options);
  return edit === null ? [] : [{ title: asLabel(title), kind, edit, ...more }];
}

function changesOf(findings: readonly Finding[]): Fix['changes'] {
  return combinedChanges(findings.flatMap((finding) => safeFix(finding) ?? []));
}

/** What may be applied unasked: a problem with several safe fixes leaves a choice. */
function safeFix(finding: Finding): Fix | null {
  const safe = finding.fixes.filter((fix) => fix.safe);
  return safe.length === 1 ? (safe[0] ?? null) : null;
}
