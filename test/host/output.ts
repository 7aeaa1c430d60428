import { format } from 'node:util';

// the workbench's own lines share one channel with the tests' console
const noise =
  /^(Canceled: Canceled|Creating a socket \(renderer-|Creation of workbench contribution|Extension host test runner exit code|Ignoring fetching additional builtin|Resolv(ing|ed) connection token|Started local extension host|Timed out waiting for authentication provider|Updating additional builtin extensions cache|\[AccountPolicyGate\]|\[AgentHost|\[Service Worker\] registration|\[reconnection-grace-time\]|\[remote-connection\])/;

/** Passes on what the tests wrote; with `verbose` also what the workbench did. */
export function writeTestOutput(type: string, args: readonly unknown[], verbose: boolean): void {
  const line = format(...args);
  if (!verbose && noise.test(line)) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

/** Whether the workbench says that it lost its extension host. */
export function lostConnection(args: readonly unknown[]): boolean {
  return /^\[remote-connection\]\[ExtensionHost\].*starting reconnecting loop/.test(format(...args));
}

/** Why the extension host ended, if the server's output says that it did, and not by its own will. */
export function readExtensionHostDeath(output: string): string | undefined {
  const [, code, signal] = /Extension Host Process exited with code: (\w+), signal: (\w+)/.exec(output) ?? [];
  if (code === undefined || (code === '0' && signal === 'null')) return undefined;
  return `the extension host ended with code ${code}, signal ${signal}`;
}
