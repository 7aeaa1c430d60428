import type { Severity } from '@lectern/core/rules/rule.ts';
import { printable, printableLine } from '../printable.ts';
import { type FileReport, placeAt, type Totals, totalsOf } from '../reports.ts';

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };
const grey = 90;
const bold = 1;

/**
 * For people: problems by file, and a line that sums up.
 * @param unread how many files or paths could not be read: without them nothing is "all clear"
 */
export function formatText(reports: readonly FileReport[], unread: number, inColour: boolean): string {
  const paint = (code: number, text: string): string => (inColour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const blocks = reports.flatMap(({ file, lines, findings }) => {
    if (findings.length === 0) return [];
    const places = findings.map(({ span }) => {
      const { line, column } = placeAt(lines, span.start);
      return `${line}:${column}`;
    });
    const width = Math.max(...places.map((place) => place.length));
    const rows = findings.map(({ severity, message, rule }, index) => {
      const place = (places[index] ?? '').padStart(width);
      return `  ${paint(grey, place)}  ${paint(colours[severity], severity.padEnd(7))}  ${printable(message)}  ${paint(grey, rule)}`;
    });
    return [`${[paint(bold, printableLine(file)), ...rows].join('\n')}\n\n`];
  });
  return `${blocks.join('')}${summary(totalsOf(reports))}${unread > 0 ? `; ${unread} could not be checked` : ''}\n`;
}

function summary(totals: Totals): string {
  const { files, filesWithFindings, errors, warnings, infos, hints, fixable } = totals;
  const found = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    ...(infos > 0 ? [counted(infos, 'info')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ].join(', ');
  if (filesWithFindings === 0) return `No problems in ${counted(files, 'file')}`;
  const where = files === 1 ? '1 file' : `${filesWithFindings} of ${files} files`;
  return `${found} in ${where}${fixable > 0 ? `; \`lectern fix\` mends ${fixable}` : ''}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
