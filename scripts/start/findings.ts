import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What the command line tool says of a blog. */
export interface Findings {
  /** Paths of the files that the site's generator converts. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Problem {
  readonly rule: string;
  readonly severity: string;
}

/** Asks the built command line tool; what it could not read it says itself. */
export async function findIn(folder: string): Promise<Findings> {
  const [outlines, problems] = await Promise.all([
    // the same files: hearing of one that cannot be read once is enough
    lectern(['outline', '--format', 'json', folder], 'ignore'),
    lectern(['check', '--format', 'json', folder], 'inherit'),
  ]);
  return {
    files: jsonLines(outlines).map(({ file }) => String(file)),
    problems: jsonLines(problems).map(({ rule, severity }) => ({ rule: String(rule), severity: String(severity) })),
  };
}

/** The findings as a text: how many posts, and a table of the problems, a line for each rule. */
export function report({ files, problems }: Findings): string {
  const posts = files.filter((file) => /(^|[\\/])_posts[\\/]/.test(file)).length;
  const counts = [
    counted(posts, 'post'),
    counted(files.length - posts, 'other page'),
    counted(problems.length, 'problem'),
  ];
  const lines = [...tally(problems)].sort(bySeverityAndCount).map(([, line]) => {
    return `  ${line.severity.padEnd(7)}  ${line.rule.padEnd(width(problems))}  ${String(line.count).padStart(5)}`;
  });
  return [counts.join(', '), ...lines].join('\n');
}

interface Line extends Problem {
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

async function lectern(args: readonly string[], errors: 'ignore' | 'inherit'): Promise<string> {
  const child = spawn(process.execPath, ['server/bin/lectern.mjs', ...args], { stdio: ['ignore', 'pipe', errors] });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [output, status] = await Promise.all([text(child.stdout), exit]);
  // 1: there are problems, which is what we ask; 2: a file could not be read, and the rest was
  if (status === null || status > 2) throw new Error(`lectern ${args.join(' ')}: exit ${status}`);
  return output;
}

function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
