import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The checkout. */
export const root: string = resolve(import.meta.dirname, '../..');

/** Git-ignored: what is fetched on demand, and what a VS Code opened by `npm start` remembers. */
export const hostFolder: string = join(root, '.host');

/** VS Code's server, as `install.ts` leaves it. */
export const vscodeFolder: string = join(hostFolder, 'vscode');

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Path of a Chromium: the one that `CHROMIUM_PATH` names, else the first on `PATH`. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return browsers.map((name) => findOnPath(name, environment)).find((path) => path !== undefined);
}

/** Path of a program on `PATH`, as a shell would find it; on Windows its extension is part of the name. */
export function findOnPath(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
