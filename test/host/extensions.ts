import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverEnvironment, serverMain } from './server.ts';

/** Installs a VSIX as a person would. */
export function installVsix(vsix: string, extensionsDir: string): void {
  const args = [`--install-extension=${resolve(vsix)}`, `--extensions-dir=${extensionsDir}`];
  // what it notes for itself belongs beside the extensions, not into the home folder
  const server = `--server-data-dir=${join(extensionsDir, '../server-data')}`;
  const { status } = spawnSync(process.execPath, [serverMain, server, ...args], {
    stdio: 'inherit',
    env: serverEnvironment(),
  });
  if (status !== 0) throw new Error(`VS Code did not install ${vsix} (exit ${status})`);
}

/**
 * Makes `extensionsDir` a folder that holds just this checkout, by a link. It is how VS Code in the browser takes an
 * extension from its sources' folder: `extensionDevelopmentPath` is obeyed by a test server only.
 */
export function linkExtension(extension: string, extensionsDir: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  // VS Code keeps a list of what it found there, which would hide that the manifest has changed
  rmSync(extensionsDir, { recursive: true, force: true });
  mkdirSync(extensionsDir, { recursive: true });
  symlinkSync(resolve(extension), join(extensionsDir, `${publisher}.${name}-${version}`), 'dir');
}
