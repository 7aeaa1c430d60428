import { rules } from '@lectern/core/rules/registry.ts';
import type { Severity } from '@lectern/core/rules/rule.ts';
import { type FileReport, placeAt } from '../reports.ts';
import { ruleUrl } from './ruleUrl.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/**
 * SARIF 2.1.0, as code scanning services take it.
 * @param unchecked what could not be checked, in words
 */
export function formatSarif(reports: readonly FileReport[], unchecked: readonly string[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lectern',
            version,
            rules: rules.map(({ id, title, defaultSeverity }) => ({
              id,
              shortDescription: { text: title },
              help: { text: ruleUrl(id) },
              defaultConfiguration: { level: levels[defaultSeverity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: unchecked.length === 0,
            toolExecutionNotifications: unchecked.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf({ file, lines, findings }: FileReport): readonly object[] {
  return findings.map(({ rule, severity, message, span }) => {
    const start = placeAt(lines, span.start);
    const end = placeAt(lines, span.end);
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOfFile(file) },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
              charOffset: span.start,
              charLength: span.end - span.start,
            },
          },
        },
      ],
    };
  });
}

/** Relative to where the command ran; absolute for a file elsewhere. */
function uriOfFile(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
