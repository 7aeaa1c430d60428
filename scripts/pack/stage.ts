import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Manifest = Readonly<Record<string, unknown>>;

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** What every package has: the manifest, the package's own README, and the licence of all. */
export function stageCommon(source: string, staged: string, manifest: Manifest): void {
  // the workspace is private, so that nobody publishes it as it lies there
  const { private: _private, ...published } = manifest;
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  cpSync(join(source, 'README.md'), join(staged, 'README.md'));
  cpSync('LICENSE', join(staged, 'LICENSE'));
}
