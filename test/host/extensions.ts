import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  // VS Code keeps a list of what it found there, which would hide that the manifest has changed
  rmSync(extensionsDir, { recursive: true, force: true });
  linkBeside(extension, extensionsDir);
}

/** The same in a folder that holds others already. */
export function linkBeside(extension: string, extensionsDir: string): void {
  symlinkSync(resolve(extension), placeFor(extension, extensionsDir), 'dir');
}

/**
 * The same without what runs on a machine: VS Code then runs it inside the page, as vscode.dev does, though its server
 * has an extension host as well.
 */
export function linkBrowserExtension(extension: string, extensionsDir: string): void {
  const place = placeFor(extension, extensionsDir);
  mkdirSync(place);
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  for (const folder of ['dist', 'docs', 'media', 'schemas', 'snippets', 'syntaxes'])
    symlinkSync(resolve(extension, folder), join(place, folder), 'dir');
}

/** Where it would be installed. */
function placeFor(extension: string, extensionsDir: string): string {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  mkdirSync(extensionsDir, { recursive: true });
  return join(extensionsDir, `${publisher}.${name}-${version}`);
}
