import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../host/browser.ts';
import { linkExtension } from '../host/extensions.ts';
import { isHostInstalled } from '../host/install.ts';
import { findBrowser, root } from '../host/paths.ts';
import {
  closeEditors,
  expandPane,
  folderIsOpen,
  openFile,
  openPreview,
  preview,
  runCommand,
  squiggles,
} from '../host/person.ts';
import { type Server, startServer } from '../host/server.ts';
import { openWorkbench } from '../host/workbench.ts';

const missing =
  isHostInstalled() && findBrowser() !== undefined ? '' : " (skipped: no Chromium, or no VS Code's server)";
const name = '2026-10-08-my-first-conference.md';

// VS Code as `npm start` serves it, with the bundles of the last build; the tests follow one another in one window
describe.skipIf(missing !== '')(`a person in VS Code${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-workbench-'));
  const blog = join(folder, 'blog');
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!existsSync('dist/extension.cjs')) throw new Error('Nothing is built: npm run build');
    cpSync('test/fixtures/blog', blog, { recursive: true });
    const extensionsDir = join(folder, 'extensions');
    linkExtension(root, extensionsDir);
    server = await startServer({ token: 'a-token-of-our-own', extensionsDir });
    browser = await launchBrowser();
    ({ page } = await openWorkbench(browser, server, { folder: blog }));
    await folderIsOpen(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is asked for the token', async () => {
    const { status } = await fetch(`http://${server.authority}/`);
    expect(status).toBe(403);
  });

  test('is asked for trust, and meanwhile works in Restricted Mode', async () => {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  test('sees what is wrong with a post', async () => {
    await openFile(page, name);
    await squiggles(page).first().waitFor();
  });

  test('sees its table of contents', async () => {
    const pane = await expandPane(page, 'Table of Contents');
    await pane.locator('.monaco-list-row', { hasText: 'Finding the room' }).waitFor();
  });

  test('sees it as the site will show it', async () => {
    const shown = await openPreview(page);
    await shown.locator('#markdown-toc a', { hasText: 'Finding the room' }).waitFor();
  });

  test("sees it in the blog's own style as soon as a setting asks for it", async () => {
    const contents = preview(page).locator('#markdown-toc');
    const border = (): Promise<string> => contents.evaluate((list) => getComputedStyle(list).borderLeftWidth);
    expect(await border()).toBe('0px');
    mkdirSync(join(blog, '.vscode'));
    writeFileSync(join(blog, '.vscode/settings.json'), '{ "lectern.preview.styles": ["css/site.css"] }');
    await expect.poll(border, { timeout: 20_000 }).toBe('3px');
  });

  test('mends a fault with the keyboard alone', async () => {
    await openFile(page, name);
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'lotte_claeys' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'authors: [lotte_claeys]' }).first().waitFor();
    await page.keyboard.press('Control+S');
    await expect.poll(() => readFileSync(join(blog, '_posts', name), 'utf8')).toContain('authors: [lotte_claeys]');
  });

  test('learns which rules of the house hold in the blog, and reads about one', async () => {
    await closeEditors(page);
    await runCommand(page, 'Lectern: Show House Rules');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'external-link-attributes' });
    await row.filter({ hasText: 'open a new tab' }).waitFor();
    await page.keyboard.type('external-link');
    await page.keyboard.press('Enter');
    await preview(page).locator('h3', { hasText: 'external-link-attributes' }).waitFor();
  });
});
