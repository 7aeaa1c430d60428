import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchBrowser } from '../host/browser.ts';
import { linkExtension } from '../host/extensions.ts';
import { isHostInstalled } from '../host/install.ts';
import { findBrowser, root } from '../host/paths.ts';
import { dragPaneEdge, expandPane, folderIsOpen, openFile, pane, runCommand } from '../host/person.ts';
import { type Server, startServer } from '../host/server.ts';
import { openWorkbench } from '../host/workbench.ts';

const missing =
  isHostInstalled() && findBrowser() !== undefined ? '' : " (skipped: no Chromium, or no VS Code's server)";

// the tests follow one another in one window
describe.skipIf(missing !== '')(`before publishing, a person${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-checklist-'));
  const blog = join(folder, 'blog');
  let server: Server;
  let browser: Browser;
  let page: Page;
  let view: Locator;

  const row = (text: string): Locator => view.locator('.monaco-list-row', { hasText: text }).first();
  const count = (text: string): Promise<void> =>
    page.locator('.statusbar-item', { hasText: `Checklist ${text}` }).waitFor({ timeout: 30_000 });

  beforeAll(async () => {
    if (!existsSync('dist/extension.cjs')) throw new Error('Nothing is built: npm run build');
    cpSync('test/fixtures/blog', blog, { recursive: true });
    const extensionsDir = join(folder, 'extensions');
    linkExtension(root, extensionsDir);
    server = await startServer({ extensionsDir });
    browser = await launchBrowser();
    ({ page } = await openWorkbench(browser, server, { folder: blog, width: 1440, height: 960 }));
    await folderIsOpen(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('sees in the status bar how much is done, and by a click what is not', async () => {
    await openFile(page, '2026-10-08-my-first-conference.md');
    await count('5/12');
    await page.locator('.statusbar-item', { hasText: 'Checklist' }).click();
    view = pane(page, 'Check Before Publishing');
    // the lowest section is low: most of it is drawn only once it is made taller
    await view.locator('.monaco-list-row').first().waitFor();
    await dragPaneEdge(page, 'Check Before Publishing', -420);
    await row('External links open a new tab').waitFor();
    await row('This link to another site lacks').waitFor();
  });

  test('mends all of a point by its wand', async () => {
    await row('External links open a new tab').hover();
    await row('External links open a new tab').locator('[aria-label="Fix All in This Item"]').click();
    await count('6/12');
  });

  test('ticks what only a person can judge', async () => {
    await row('Spelling and wording').locator('.custom-view-tree-node-item-checkbox').click();
    await count('7/12');
  });

  test('goes to a problem with the keyboard alone', async () => {
    await runCommand(page, 'Lectern: Check Before Publishing');
    await view.locator('.monaco-list:focus').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 3, Col' }).waitFor();
  });

  test('hides a heading by the eye beside it', async () => {
    view = await expandPane(page, 'Table of Contents');
    await row('Day 1').hover();
    await row('Day 1').locator('[aria-label="Hide from Table of Contents"]').click();
    await row('Day 1').waitFor({ state: 'detached' });
  });
});
