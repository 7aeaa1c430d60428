import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project of its own into which the packed packages are installed. */
    readonly consumer: string;
    /** Why nothing is installed there; `null` where it is. */
    readonly notInstalled: string | null;
  }
}

/** Packs the packages, and installs them as anybody would, once for all tests. */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-package-')));
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packed = spawnSync(process.execPath, ['scripts/pack.ts', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(`The packages cannot be packed:\n${packed.stderr}`);

  const notInstalled = install(consumer, globSync('*.tgz', { cwd: folder }));
  if (notInstalled !== null) console.warn(`The tests of the packages are skipped: ${notInstalled}`);
  provide('consumer', consumer);
  provide('notInstalled', notInstalled);
  return () => rmSync(folder, { recursive: true });
}

/** markdown-it comes from npm's cache or its registry: `null`, or why neither can be had. */
function install(consumer: string, tarballs: readonly string[]): string | null {
  const options = ['--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...tarballs.map((name) => `../${name}`)], {
    cwd: consumer,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return null;
  const [unreachable] =
    /\b(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|E\w+UNREACH|ERR_SOCKET_TIMEOUT)\b/.exec(stderr) ?? [];
  if (unreachable === undefined) throw new Error(`The packages cannot be installed:\n${stderr}`);
  return `npm does not reach its registry (${unreachable})`;
}
