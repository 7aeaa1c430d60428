import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import {
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  runVSCodeCommand,
  TestRunFailedError,
} from '@vscode/test-electron';
import { installVsix } from '../../test/host/extensions.ts';
import { installHost } from '../../test/host/install.ts';

export interface Run {
  /** Folder of the extension under development. */
  readonly extension: string;
  /** Bundle with `run()`. */
  readonly tests: string;
  /** The folder that is opened. */
  readonly workspace: string;
  readonly launchArgs?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs tests inside VS Code and resolves with its exit code: in the one that `VSCODE_TEST_EXECUTABLE` names, else on
 * Linux in VS Code's server with its workbench in a browser (`test/host`), else in the one that test-electron downloads.
 */
export async function runInVSCode({ extension, tests, workspace, launchArgs = [], environment }: Run): Promise<number> {
  try {
    return await runTests({
      ...executable(),
      extensionDevelopmentPath: resolve(extension),
      extensionTestsPath: resolve(tests),
      launchArgs: [workspace, ...launchArgs],
      ...(environment ? { extensionTestsEnv: environment } : {}),
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}

/** Installs a packaged extension into a folder of extensions, by the VS Code that `runInVSCode` uses. */
export async function installExtension(vsix: string, extensionsDir: string): Promise<void> {
  const args = [`--install-extension=${resolve(vsix)}`, `--extensions-dir=${extensionsDir}`];
  const named = process.env.VSCODE_TEST_EXECUTABLE;
  if (named) {
    const [cli = named, ...own] = resolveCliArgsFromVSCodeExecutablePath(named);
    const { status } = spawnSync(cli, [...own, ...args], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${cli} did not install ${vsix} (exit ${status})`);
  } else if (usesHost()) {
    installHost();
    installVsix(vsix, extensionsDir);
  } else {
    await runVSCodeCommand(args);
  }
}

/** Whether VS Code is the server of `test/host`, and not a desktop's. */
export function usesHost(): boolean {
  return process.platform === 'linux' && !process.env.VSCODE_TEST_EXECUTABLE;
}

function executable(): { vscodeExecutablePath?: string } {
  if (process.env.VSCODE_TEST_EXECUTABLE) return { vscodeExecutablePath: process.env.VSCODE_TEST_EXECUTABLE };
  return usesHost() ? { vscodeExecutablePath: join(import.meta.dirname, '../../test/host/vscode-host') } : {};
}
