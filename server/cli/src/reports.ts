import type { Finding } from '@lectern/core/rules/rule.ts';
import type { LineIndex } from '@lectern/core/text/lineIndex.ts';
import type { ReadPost } from './readPosts.ts';

/** What was found in one file. */
export interface FileReport {
  /** As people write it. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
  /** `null` for a file that Jekyll does not convert. */
  readonly read: ReadPost | null;
}

/** A place in a file: line and column from 1, offset from 0, all in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export function placeAt(lines: LineIndex, offset: number): Place {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}

export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly fixable: number;
}

export function totalsOf(reports: readonly FileReport[]): Totals {
  const findings = reports.flatMap((report) => report.findings);
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    files: reports.length,
    filesWithFindings: reports.filter((report) => report.findings.length > 0).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    fixable: findings.filter(isFixable).length,
  };
}

/** Whether `lectern fix` mends it: one safe fix, so that nothing is left to choose. */
export function isFixable({ fixes }: Finding): boolean {
  return fixes.filter((fix) => fix.safe).length === 1;
}
