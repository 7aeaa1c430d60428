import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';

export interface Packed {
  readonly filename: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly entryCount: number;
}

/** Makes the tarball of a package in `destination`. */
export function npmPack(folder: string, destination: string): Packed {
  const { status, stdout } = spawnSync('npm', ['pack', '--json', '--pack-destination', relative(folder, destination)], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [packed] = status === 0 ? JSON.parse(stdout) : [];
  if (!packed) throw new Error(`npm pack failed in ${folder} (exit ${status})`);
  return packed;
}
