import type { Severity } from '@lectern/core/rules/rule.ts';
import { printable } from '../printable.ts';
import { type FileReport, placeAt } from '../reports.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: annotations in the pull request. */
export function formatGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, lines, findings }) =>
      findings.map(({ rule, severity, message, span }) => {
        const start = placeAt(lines, span.start);
        const end = placeAt(lines, span.end);
        const properties = [
          `file=${property(file)}`,
          `line=${start.line}`,
          `endLine=${end.line}`,
          // columns mean nothing to GitHub across lines
          ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
          `title=${property(rule)}`,
        ];
        return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
