import { spawn } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { printable } from '../../server/cli/src/printable.ts';

/** What the command line tool says of a blog. */
export interface Findings {
  /** Paths of the files that the site's generator converts. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** What could not be read, a line each. */
  readonly complaints: string;
}

interface Problem {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
}

/** Asks the built command line tool. */
export async function findIn(folder: string): Promise<Findings> {
  const [outlines, problems] = await Promise.all([
    lectern(['outline', '--format', 'json', folder]),
    lectern(['check', '--format', 'json', folder]),
  ]);
  return {
    files: jsonLines(outlines.output).map(({ file }) => String(file)),
    problems: jsonLines(problems.output).map(({ file, rule, severity }) => ({
      file: String(file),
      rule: String(rule),
      severity: String(severity),
    })),
    // the same files: hearing of one that cannot be read once is enough
    complaints: problems.errors,
  };
}

/** The post with most problems, the latest of several: its absolute path, and how many. */
export function postWithMost({ problems }: Findings): { readonly file: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const { file } of problems) if (isPost(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
  const [first] = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? 1 : -1));
  return first ? { file: resolve(first[0]), count: first[1] } : null;
}

function isPost(file: string): boolean {
  return /(^|[\\/])_posts[\\/]/.test(file);
}

/** The findings as a text: how many posts, which has most problems, and a table of these, a line for each rule. */
export function report(findings: Findings, folder: string): string {
  const { files, problems } = findings;
  const posts = files.filter(isPost).length;
  const worst = postWithMost(findings);
  const where = worst
    ? `; most in ${printable(relative(folder, worst.file).split(sep).join('/'))} (${worst.count})`
    : '';
  const counts = [
    counted(posts, 'post'),
    counted(files.length - posts, 'other page'),
    counted(problems.length, 'problem'),
  ];
  const lines = [...tally(problems)].sort(bySeverityAndCount).map(([, line]) => {
    return `  ${line.severity.padEnd(7)}  ${line.rule.padEnd(width(problems))}  ${String(line.count).padStart(5)}`;
  });
  return [counts.join(', ') + where, ...lines].join('\n');
}

interface Line {
  readonly rule: string;
  readonly severity: string;
  readonly count: number;
}

const severities = ['error', 'warning', 'info', 'hint'];

/** One rule may report with several severities: each is a line of its own. */
function tally(problems: readonly Problem[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { rule, severity } of problems) {
    const key = `${severity} ${rule}`;
    lines.set(key, { rule, severity, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return lines;
}

function bySeverityAndCount([, a]: [string, Line], [, b]: [string, Line]): number {
  const order = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return order || b.count - a.count || a.rule.localeCompare(b.rule);
}

function width(problems: readonly Problem[]): number {
  return Math.max(...problems.map(({ rule }) => rule.length));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function lectern(args: readonly string[]): Promise<{ readonly output: string; readonly errors: string }> {
  const child = spawn(process.execPath, ['server/bin/lectern.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  // 1: there are problems, which is what we ask; 2: a file could not be read, and the rest was
  if (status === null || status > 2) throw new Error(`lectern ${args.join(' ')}: exit ${status}\n${errors}`);
  return { output, errors };
}

function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
