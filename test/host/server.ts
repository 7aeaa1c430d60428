import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vscodeFolder } from './paths.ts';
import { type Settings, writeUserSettings } from './settings.ts';

export interface ServerOptions {
  /** Its port on the loopback address: a number, or a range such as `9000-9009`. Default: any free one. */
  readonly port?: string;
  /** Required from whoever connects; without one the server is for tests: no workspace trust, and test payloads are obeyed. */
  readonly token?: string;
  /** Default: a folder that is removed at the end. */
  readonly userDataDir?: string;
  /** Where extensions are installed. Default: an empty folder that is removed at the end. */
  readonly extensionsDir?: string;
  /** User settings of a `userDataDir` that has none yet. */
  readonly settings?: Settings;
  readonly args?: readonly string[];
  readonly onOutput?: (text: string) => void;
}

export interface Server {
  /** Host and port, such as `127.0.0.1:41234`. */
  readonly authority: string;
  /** As in the options; a browser shows it as the query `tkn` or as the cookie `vscode-tkn`. */
  readonly token: string | undefined;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Resolves with the exit code or the signal when the server ends, for whatever reason. */
  readonly exited: Promise<number | string>;
  readonly close: () => Promise<void>;
}

const startDeadline = 60_000;
const closeDeadline = 2_000;

/** Starts VS Code's server; rejects with what it printed if it ends, or says nothing for a minute. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const temporary = mkdtempSync(join(tmpdir(), 'lectern-host-'));
  const child = spawnServer(options, temporary);
  const exited = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const removeAll = (): void => {
    signalGroup(child, 'SIGKILL');
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', removeAll);
  const close = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    await Promise.race([exited, after(closeDeadline)]);
    removeAll();
    process.off('exit', removeAll);
  };

  let output = '';
  const port = new Promise<string>((resolve) => {
    const read = (data: Buffer): void => {
      output += data;
      options.onOutput?.(String(data));
      const address = /Web UI available at http:\/\/[^:/]+:(\d+)/.exec(output);
      if (address?.[1]) resolve(address[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
  const outcome = await Promise.race([
    port.then((number) => ({ number })),
    exited.then((code) => ({ failure: `ended with ${code}` })),
    after(startDeadline).then(() => ({ failure: `did not start in ${startDeadline / 1000} s` })),
  ]);
  if ('failure' in outcome) {
    await close();
    throw new Error(`VS Code's server ${outcome.failure}\n${output}`);
  }
  return { authority: `127.0.0.1:${outcome.number}`, token: options.token, output: () => output, exited, close };
}

function spawnServer(options: ServerOptions, temporary: string): ChildProcess {
  const userDataDir = options.userDataDir ?? join(temporary, 'user-data');
  const extensionsDir = options.extensionsDir ?? join(temporary, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  writeUserSettings(userDataDir, options.settings ?? {});
  const args = [
    serverMain,
    `--server-data-dir=${join(temporary, 'server')}`,
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${extensionsDir}`,
    ...serverArguments(options),
    ...(options.args ?? []),
  ];
  // a group of its own, so that the extension host and the language server end with it
  return spawn(process.execPath, args, {
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

// code-server's own entry is left alone: VS Code's server is complete without it
export const serverMain: string = join(vscodeFolder, 'out', 'server-main.js');

function serverArguments({ port = '0', token }: ServerOptions): string[] {
  const always = ['--host=127.0.0.1', `--port=${port}`, '--accept-server-license-terms', '--telemetry-level=off'];
  if (token !== undefined) return [...always, `--connection-token=${token}`];
  // without the driver the workbench ignores the test payload, and silently runs no test
  return [...always, '--without-connection-token', '--disable-workspace-trust', '--enable-smoke-test-driver'];
}

/** No gallery, so nothing is looked up over the network; and nothing of npm's or a debugger's reaches the extension host. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ELECTRON_RUN_AS_NODE, VSCODE_IPC_HOOK_CLI, ...environment } = process.env;
  return { EXTENSIONS_GALLERY: '{}', ...environment };
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
