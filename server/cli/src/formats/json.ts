import { type FileReport, isFixable, placeAt } from '../reports.ts';
import { ruleUrl } from './ruleUrl.ts';

/** JSON Lines: a problem a line. */
export function formatJson(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, lines, findings }) =>
      findings.map((finding) => {
        const { rule, severity, message, span } = finding;
        const line = {
          file,
          rule,
          severity,
          message,
          start: placeAt(lines, span.start),
          end: placeAt(lines, span.end),
          fixable: isFixable(finding),
          url: ruleUrl(rule),
        };
        return `${JSON.stringify(line)}\n`;
      }),
    )
    .join('');
}
