import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, inject } from 'vitest';

export const consumer: string = inject('consumer');

/** Where npm could not install, each test is skipped with the reason. */
export function skipUnlessInstalled(): void {
  const reason = inject('notInstalled');
  beforeEach(({ skip }) => skip(reason !== null, reason ?? ''));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command where the packages are installed, theirs among them, or in a folder below. */
export function run(command: string, args: readonly string[], cwd: string = consumer): Run {
  const path = [join(consumer, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status, stdout, stderr };
}

/** The files of an installed package, and its manifest. */
export function installed(name: string): {
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
} {
  const folder = join(consumer, 'node_modules', name);
  const files = globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return { files: files.sort(), manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
}
