import { type ChecklistItem, type ChecklistOptions, checklist } from '@lectern/core/checklist/checklist.ts';
import { asksWeb } from '@lectern/core/checklist/items.ts';
import { checklistSummary } from '@lectern/core/protocol/checklistSummary.ts';
import type { Finding } from '@lectern/core/rules/rule.ts';
import { type FileReport, placeAt } from '../reports.ts';
import { code, markdownText } from './markdownText.ts';

/** Markdown for a comment in a pull request: a section for each post, a box for each point of its checklist. */
export function formatChecklist(
  reports: readonly FileReport[],
  unchecked: readonly string[],
  options: ChecklistOptions,
): string {
  const posts = reports.flatMap((report) => {
    const { read, findings } = report;
    return read && isPost(report) ? [section(report, checklist(read.post, read.site, findings, options))] : [];
  });
  const others = reports.filter((report) => !isPost(report));
  const rest = [...others.flatMap(otherFile), ...unchecked.map((line) => `- [ ] ${markdownText(line)}`)];
  const sections = [...posts, ...(rest.length > 0 ? [`### Other files\n\n${rest.join('\n')}\n`] : [])];
  return sections.length > 0 ? sections.join('\n') : 'No post to check.\n';
}

function isPost({ read }: FileReport): boolean {
  return read?.post.kind === 'post' || read?.post.kind === 'draft';
}

function section(report: FileReport, items: readonly ChecklistItem[]): string {
  const lines = items.filter(({ state }) => state !== 'off').flatMap((item) => itemLines(report, item));
  const summary = checklistSummary(items.flatMap(({ id, state }) => (state === 'off' ? [] : openState(id, state))));
  return `### ${code(report.file)}: ${summary}\n\n${lines.join('\n')}\n`;
}

function openState<State>(id: string, state: State | 'judge'): State | 'judge' | 'web' {
  return state === 'judge' && asksWeb(id) ? 'web' : state;
}

function itemLines(report: FileReport, { title, level, state, note, findings }: ChecklistItem): readonly string[] {
  const remarks = [...(level === 'recommended' ? [level] : []), ...(note === null ? [] : [note])];
  const remark = remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
  return [
    `- [${state === 'ticked' ? 'x' : ' '}] ${markdownText(title)}${remark}`,
    ...shown(findings).map((finding) => `  - ${problem(report, finding)}`),
    ...(findings.length > most ? [`  - … and ${findings.length - most} more`] : []),
  ];
}

/** Of one point: a comment has an end, and so has patience. */
const most = 20;

function shown(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, most);
}

function otherFile(report: FileReport): readonly string[] {
  return shown(report.findings).map((finding) => `- [ ] ${problem(report, finding)}`);
}

function problem({ file, lines }: FileReport, { span, message }: Finding): string {
  return `${code(`${file}:${placeAt(lines, span.start).line}`)} ${markdownText(message)}`;
}
