import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { linkExtension } from './extensions.ts';
import { root } from './paths.ts';
import { folderIsOpen } from './person.ts';
import { type Server, startServer } from './server.ts';
import type { Settings } from './settings.ts';
import { openWorkbench } from './workbench.ts';

export interface BlogOptions {
  /** Folder of the blog to copy. Default: the sample blog. */
  readonly source?: string;
  /** Gets the path of the copy, before it is opened. */
  readonly prepare?: (blog: string) => void;
  /** Opens the folder that holds the copy, not the copy itself. */
  readonly fromAbove?: boolean;
  /** As `npm start` serves it: behind a token, and in Restricted Mode until the folder is trusted. */
  readonly forPerson?: boolean;
  readonly settings?: Settings;
  /** Runs the extension inside the page, as vscode.dev does, and those of some more folders. */
  readonly inBrowserWith?: readonly string[];
  /** Pixels. Default: 1280 × 800. */
  readonly width?: number;
  readonly height?: number;
  /** To be left open at the end. Default: one of its own. */
  readonly browser?: Browser;
}

export interface OpenBlog {
  readonly page: Page;
  readonly browser: Browser;
  readonly server: Server;
  /** Path of the copy, in a folder of its own that goes with it. */
  readonly blog: string;
  /** Closes window and server, and removes the copy. */
  readonly close: () => Promise<void>;
}

/** Opens a copy of a blog in a window of VS Code, with the bundles of the last build installed as its only extension. */
export async function openBlog(options: BlogOptions = {}): Promise<OpenBlog> {
  if (!existsSync(join(root, 'dist/extension.cjs'))) throw new Error('Nothing is built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'lectern-window-'));
  const opened: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })];
  const close = async (): Promise<void> => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const blog = join(folder, 'workspace', 'blog');
    cpSync(options.source ?? join(root, 'test/fixtures/blog'), blog, { recursive: true });
    options.prepare?.(blog);
    const extensionsDir = join(folder, 'extensions');
    // linked like an installed one: the window of an extension under development says so in its title
    const { inBrowserWith, settings = {}, width = 1280, height = 800 } = options;
    if (inBrowserWith === undefined) linkExtension(root, extensionsDir);
    const token = options.forPerson ? { token: 'a-token-of-our-own' } : {};
    const server = await startServer({ ...token, extensionsDir, settings });
    opened.push(server.close);
    const browser = options.browser ?? (await launchBrowser());
    if (options.browser === undefined) opened.push(() => browser.close());
    const { page, context } = await openWorkbench(browser, server, {
      folder: options.fromAbove ? dirname(blog) : blog,
      width,
      height,
      ...(inBrowserWith ? { browserExtensions: [root, ...inBrowserWith] } : {}),
    });
    opened.push(() => context.close());
    await folderIsOpen(page);
    return { page, browser, server, blog, close };
  } catch (error) {
    await close();
    throw error;
  }
}
