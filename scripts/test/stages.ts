import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge, readProjects, readTally, type Stage, sum, type Timed } from './tally.ts';

const reports = resolve('.tally');

/** A command that either holds or does not, such as the type check; it counts as one test. */
export function check(name: string, args: readonly string[]): Stage {
  console.log(`\n── ${name}`);
  const { status, seconds } = node(args);
  return status === 0
    ? { name, seconds, passed: 1, failed: 0, skipped: 0 }
    : { name, seconds, passed: 0, failed: 1, skipped: 0, note: `exit ${status}` };
}

/** A runner that counts its tests itself, and writes the tally to the file that `TALLY_FILE` names. */
export function runner(name: string, args: readonly string[]): Stage {
  console.log(`\n── ${name}`);
  return count(name, args);
}

export function count(name: string, args: readonly string[]): Stage {
  const { status, seconds, report } = withReport(name, args);
  return { name, seconds, ...judge(status, report === undefined ? undefined : readTally(report)) };
}

/** Projects of vitest, one line each; a project without any test has failed. */
export function vitestProjects(projects: readonly string[]): Stage[] {
  const name = 'vitest';
  const { status, seconds, tallies } = runVitest(projects.map((project) => `--project=${project}`));
  if (tallies === undefined) return [{ name, seconds, ...judge(status, undefined) }];
  const judged = Object.entries(tallies).map(([project, tally]) => ({ name: project, ...tally, ...judge(0, tally) }));
  const unseen = status !== 0 && sum(judged).failed === 0;
  return unseen ? [...judged, { name, seconds: 0, ...judge(status, sum([])) }] : judged;
}

/** Vitest with a person's own arguments, in one line: what they leave out is not missed. */
export function vitestSelection(args: readonly string[]): Stage {
  const { status, seconds, tallies } = runVitest(args);
  return { name: 'vitest', seconds, ...judge(status, tallies && sum(Object.values(tallies))) };
}

function runVitest(args: readonly string[]): Run & { readonly tallies: Readonly<Record<string, Timed>> | undefined } {
  console.log(`\n── vitest ${args.join(' ')}`);
  const { report, ...run } = withReport('vitest', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=./scripts/test/vitestReporter.ts',
    ...args,
  ]);
  return { ...run, tallies: report === undefined ? undefined : readProjects(report) };
}

/** Tests that cannot run on this machine: they are counted, as one, for nobody can know how many they are. */
export function skip(name: string, note: string): Stage {
  return { name, seconds: 0, passed: 0, failed: 0, skipped: 1, note };
}

interface Run {
  readonly status: number | null;
  readonly seconds: number;
}

function withReport(name: string, args: readonly string[]): Run & { readonly report: string | undefined } {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const run = node(args, { TALLY_FILE: file });
  return { ...run, report: readIfPresent(file) };
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function node(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) throw error;
  return { status, seconds: (performance.now() - start) / 1000 };
}
