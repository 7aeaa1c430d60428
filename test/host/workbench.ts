import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveExtensions } from './browserExtensions.ts';
import type { Server } from './server.ts';
import { skipWorkerUpdates, warmWebviews } from './webviews.ts';

export interface WorkbenchOptions {
  /** A folder, or a `.code-workspace` file. */
  readonly folder?: string;
  /** Loaded from its sources' folder; only one is: further extensions belong into the server's `extensionsDir`. */
  readonly extensionDevelopmentPath?: string;
  /** A CommonJS module with `run()`, called inside the extension host. */
  readonly extensionTestsPath?: string;
  /** Folders of extensions that run inside the page. */
  readonly browserExtensions?: readonly string[];
  /** Leaves only VS Code's own extensions and the one under development. */
  readonly disableExtensions?: boolean;
  /** What the workbench and the tests write to the console. */
  readonly onLog?: (type: string, args: readonly unknown[]) => void;
  /** The tests' exit code; anything but a number means that they came to no result. */
  readonly onTestsEnd?: (code: unknown, logs: readonly LogFile[]) => void;
  /** Pixels. Default: 1280 × 800. */
  readonly width?: number;
  readonly height?: number;
}

export interface LogFile {
  readonly relativePath: string;
  readonly contents: string;
}

export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
}

/**
 * Opens a server's workbench; resolves once navigation began, not when the workbench is ready. Of a server with a token,
 * which is for a person, it obeys the folder only: neither an extension under development nor tests.
 */
export async function openWorkbench(browser: Browser, server: Server, options: WorkbenchOptions): Promise<Workbench> {
  const origin = `http://${server.authority}`;
  const { width = 1280, height = 800 } = options;
  const context = await browser.newContext({ viewport: { width, height } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  if (server.token) await context.addCookies([{ name: 'vscode-tkn', value: server.token, url: origin }]);
  await skipWorkerUpdates(context);
  if (options.browserExtensions) await serveExtensions(context, options.browserExtensions);
  const page = await context.newPage();
  // the workbench looks for both while it loads
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) =>
    options.onLog?.(type, args),
  );
  await page.exposeFunction('codeAutomationExit', (code: unknown, logs?: readonly LogFile[]) =>
    options.onTestsEnd?.(code, logs ?? []),
  );
  await warmWebviews(page, server.authority);
  await page.goto(`${origin}/?${workbenchQuery(server.authority, options)}`, { waitUntil: 'commit' });
  return { page, context };
}

function workbenchQuery(authority: string, options: WorkbenchOptions): URLSearchParams {
  const remote = (path: string): string => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const { folder, extensionDevelopmentPath, extensionTestsPath } = options;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extensionDevelopmentPath) payload.push(['extensionDevelopmentPath', remote(extensionDevelopmentPath)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  if (options.disableExtensions) payload.push(['disableExtensions', 'true']);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(folder));
  return query;
}
