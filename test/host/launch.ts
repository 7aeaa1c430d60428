import { existsSync } from 'node:fs';
import { type LaunchOptions, parseLaunchArguments } from './arguments.ts';
import { saveArtifacts } from './artifacts.ts';
import { launchBrowser } from './browser.ts';
import { installHost } from './install.ts';
import { lostConnection, readExtensionHostDeath, writeTestOutput } from './output.ts';
import { type Server, startServer } from './server.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

// Stands in for VS Code's executable: runs --extensionTestsPath in the extension host of a workbench in the browser,
// and exits with the tests' own code, or with one of these where they came to no result.
const exitCodes = { usage: 64, noSuchPath: 66, hostDied: 70, browserDied: 71, pageDied: 72, timeout: 124, signal: 130 };

interface Outcome {
  readonly code: number;
  readonly reason?: string;
}

const verbose = process.env.LECTERN_HOST_VERBOSE === '1';
const timeout = Number(process.env.LECTERN_HOST_TIMEOUT_MS ?? 600_000);
// after the extension host's death, for what the tests wrote last to arrive
const lastWords = 2_000;

const { code, reason } = await launch(parseLaunchArguments(process.argv.slice(2)));
if (reason) console.error(`vscode-host: ${reason}`);
process.exit(code);

async function launch(options: LaunchOptions): Promise<Outcome> {
  if (!options.extensionTestsPath) return { code: exitCodes.usage, reason: 'needs --extensionTestsPath' };
  const missing = [options.extensionDevelopmentPath, ...options.folders].find((path) => path && !existsSync(path));
  if (missing) return { code: exitCodes.noSuchPath, reason: `no such path: ${missing}` };
  installHost();

  const closing: (() => Promise<void>)[] = [];
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      endOnSignal(resolve);
      run(options, closing, resolve).catch(reject);
    });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function endOnSignal(end: (outcome: Outcome) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => end({ code: exitCodes.signal, reason: signal }));
  }
}

/** Starts everything; what first ends the run, whichever part it comes from, is handed to `end`. */
async function run(
  options: LaunchOptions,
  closing: (() => Promise<void>)[],
  end: (outcome: Outcome) => void,
): Promise<void> {
  let death: string | undefined;
  let workbench: Workbench | undefined;
  // the workbench itself reports no failure when its extension host dies, so this may not be left to it
  const died = (reason: string): void => {
    death ??= reason;
    setTimeout(() => end({ code: exitCodes.hostDied, reason }), lastWords);
  };

  const server = await startServer({
    // a workbench in a browser saves by itself, the desktop's does not
    settings: { 'files.autoSave': 'off' },
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    ...(options.extensionsDir ? { extensionsDir: options.extensionsDir } : {}),
    args: options.serverArgs,
    onOutput: (text) => {
      if (verbose) process.stderr.write(text);
      const reason = readExtensionHostDeath(text);
      if (reason) died(reason);
    },
  });
  closing.push(server.close);
  endWith(server, end);
  const browser = await launchBrowser(options.debugPort ? { debugPort: options.debugPort } : {});
  closing.push(() => browser.close());
  browser.on('disconnected', () => end({ code: exitCodes.browserDied, reason: 'the browser went away' }));

  setTimeout(async () => {
    await saveArtifacts(workbench?.page, 'timeout');
    end({ code: exitCodes.timeout, reason: `no result in ${timeout} ms` });
  }, timeout).unref();

  const { folders, extensionDevelopmentPath, extensionTestsPath, disableExtensions } = options;
  workbench = await openWorkbench(browser, server, {
    disableExtensions,
    ...(folders[0] ? { folder: folders[0] } : {}),
    ...(extensionDevelopmentPath ? { extensionDevelopmentPath } : {}),
    ...(extensionTestsPath ? { extensionTestsPath } : {}),
    onLog: (type, args) => {
      if (lostConnection(args)) died('the connection to the extension host was lost');
      writeTestOutput(type, args, verbose);
    },
    onTestsEnd: async (result, logs) => {
      if (death !== undefined) return;
      if (typeof result !== 'number') return died(`the workbench ended the tests without a result (${result})`);
      if (result !== 0) await saveArtifacts(workbench?.page, 'failure', logs);
      end({ code: result });
    },
  });
  workbench.page.on('crash', () => end({ code: exitCodes.pageDied, reason: 'the page crashed' }));
}

function endWith(server: Server, end: (outcome: Outcome) => void): void {
  server.exited.then(
    (code) => end({ code: exitCodes.hostDied, reason: `VS Code's server ended with ${code}\n${server.output()}` }),
    (error: unknown) => end({ code: exitCodes.hostDied, reason: String(error) }),
  );
}
