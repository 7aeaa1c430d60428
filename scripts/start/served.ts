import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkExtension } from '../../test/host/extensions.ts';
import { installHost } from '../../test/host/install.ts';
import { hostFolder, root } from '../../test/host/paths.ts';
import { startServer } from '../../test/host/server.ts';
import { hasDisplay } from './desktop.ts';
import { parentEnded } from './parent.ts';

// a few fixed ports: the browser keeps what a person trusted and arranged by the address
const ports = '7417-7426';

/** Serves VS Code with this checkout as its only extension to the person's browser, until Ctrl-C. */
export async function serve(folder: string, file: string | undefined, parent: number): Promise<void> {
  installHost();
  const extensionsDir = join(hostFolder, 'extensions');
  linkExtension(root, extensionsDir);
  const token = randomBytes(16).toString('hex');
  const userDataDir = join(hostFolder, 'user-data');
  const server = await startServer({ port: ports, token, userDataDir, extensionsDir });
  const interrupted = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(undefined));
    // a person who starts this without npm may want it to outlive the shell
    if (process.env.npm_lifecycle_event !== undefined) void parentEnded(parent).then(() => resolve(undefined));
  });

  const query = new URLSearchParams({ tkn: token, folder });
  if (file !== undefined) {
    const openFile = `vscode-remote://${server.authority}${pathToFileURL(file).pathname}`;
    query.set('payload', JSON.stringify([['openFile', openFile]]));
  }
  const address = `http://${server.authority}/?${query}`;
  console.log(`\nVS Code is at\n  ${address}\nCtrl-C ends it.`);
  if (hasDisplay()) openBrowser(address);
  const ended = await Promise.race([server.exited, interrupted]);
  await server.close();
  if (ended !== undefined) throw new Error(`VS Code's server ended with ${ended}\n${server.output()}`);
}

function openBrowser(address: string): void {
  const child = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  child.once('error', (error) => console.log(`Open it in a browser (xdg-open: ${error.message})`));
  child.unref();
}
