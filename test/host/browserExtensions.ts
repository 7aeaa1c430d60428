import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** The site that extensions come from; nobody answers there but the browser itself. */
const site = 'extensions.example';

/**
 * Gives extensions to windows that are opened from now on as vscode.dev gets them: over HTTPS from another site, and run
 * inside the page. VS Code's server knows nothing of them.
 * @param folders that they lie in
 */
export async function serveExtensions(context: BrowserContext, folders: readonly string[]): Promise<void> {
  await context.route(`https://${site}/**`, async (route) => {
    const [, number, path = ''] = /^\/(\d+)\/(.*)$/.exec(new URL(route.request().url()).pathname) ?? [];
    const file = join(folders[Number(number)] ?? '', path);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (!existsSync(file)) await route.fulfill({ status: 404, headers });
    else
      await route.fulfill({
        headers: { ...headers, 'Content-Type': /\.c?js$/.test(path) ? 'text/javascript' : 'application/octet-stream' },
        body: readFileSync(file),
      });
  });
  const locations = folders.map((_folder, index) => ({ scheme: 'https', authority: site, path: `/${index}` }));
  // the page has its settings from an element; VS Code's server has none to set there
  await context.addInitScript((additionalBuiltinExtensions) => {
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (value === null || this.id !== 'vscode-workbench-web-configuration') return value;
      return JSON.stringify({ ...JSON.parse(value), additionalBuiltinExtensions });
    };
  }, locations);
}
