import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, hostFolder, root } from '../../test/host/paths.ts';

const macOS = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** Path of the desktop's `code`, if there is one and a screen for it. */
export function findDesktop(): string | undefined {
  switch (process.platform) {
    case 'win32':
      return findOnPath('code.cmd');
    case 'darwin':
      return findOnPath('code') ?? (existsSync(macOS) ? macOS : undefined);
    default:
      // in a terminal of a remote window, `code` speaks to that window only, and loads no extension under development
      return hasDisplay() && !process.env.VSCODE_IPC_HOOK_CLI ? findOnPath('code') : undefined;
  }
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens a folder and a file of it in a new window with this checkout as its extension under development. Returns when the window is on its way. */
export function openDesktop(code: string, folder: string, file?: string): void {
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    ...asRoot(),
    folder,
    ...(file === undefined ? [] : [file]),
  ];
  const needsShell = process.platform === 'win32';
  const { status, error } = spawnSync(
    needsShell ? `"${code}"` : code,
    needsShell ? args.map((argument) => `"${argument}"`) : args,
    { stdio: 'inherit', shell: needsShell },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`${code} ended with ${status}`);
}

/** VS Code starts for root only with both of these. */
function asRoot(): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', `--user-data-dir=${join(hostFolder, 'desktop')}`] : [];
}
