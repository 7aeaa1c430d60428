import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../host/browser.ts';
import { linkExtension } from '../host/extensions.ts';
import { isHostInstalled } from '../host/install.ts';
import { findBrowser, root } from '../host/paths.ts';
import {
  firstProblems,
  folderIsOpen,
  lastProblems,
  notification,
  openFile,
  runCommand,
  squiggles,
} from '../host/person.ts';
import { type Server, startServer } from '../host/server.ts';
import { openWorkbench } from '../host/workbench.ts';

const missing =
  isHostInstalled() && findBrowser() !== undefined ? '' : " (skipped: no Chromium, or no VS Code's server)";
const patience = { timeout: 30_000 };
const firstPost = '2026-10-08-my-first-conference.md';
/** Enough to be seen while they are checked. */
const many = 500;

// the tests follow one another in one window
describe.skipIf(missing !== '')(`a person who checks the whole blog${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-whole-'));
  const blog = join(folder, 'blog');
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!existsSync('dist/extension.cjs')) throw new Error('Nothing is built: npm run build');
    cpSync('test/fixtures/blog', blog, { recursive: true });
    const posts = join(blog, '_posts/many');
    mkdirSync(posts);
    const text = `---\nlayout: post\ntitle: Many\n---\n\n${'A [link](/about/) and a word.\n\n'.repeat(150)}[a](/b) {:.c}\n`;
    for (let number = 0; number < many; number++) writeFileSync(join(posts, `2020-01-01-${number}.md`), text);
    const extensionsDir = join(folder, 'extensions');
    linkExtension(root, extensionsDir);
    server = await startServer({ token: 'a-token-of-our-own', extensionsDir });
    browser = await launchBrowser();
    ({ page } = await openWorkbench(browser, server, { folder: blog }));
    await folderIsOpen(page);
    await openFile(page, firstPost);
    // the server has read the blog
    await squiggles(page).first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('sees how far it is, and cancels', async () => {
    await runCommand(page, 'Lectern: Check Whole Blog');
    const running = notification(page, /Checking the whole blog.*\d+ of 5\d\d/);
    await running.waitFor();
    await running.getByRole('button', { name: 'Cancel' }).click();
    await notification(page, /Cancelled after \d+ of 5\d\d files: \d+ problems/).waitFor();
  });

  test('is told what there is, and shown it', async () => {
    await runCommand(page, 'Lectern: Check Whole Blog');
    const done = notification(page, /^(?!Cancelled).*\d+ problems.* of 5\d\d files/);
    await done.waitFor();
    await done.getByRole('button', { name: 'Show Problems' }).click();
    await expect.poll(() => lastProblems(page), patience).toContainEqual(expect.stringContaining('2020-01-01-'));
  });

  test('clears it again, but for the post that is open', async () => {
    await runCommand(page, 'Lectern: Clear Whole Blog Check');
    await expect.poll(() => lastProblems(page), patience).not.toContainEqual(expect.stringContaining('2020-01-01-'));
    expect(await firstProblems(page)).toContainEqual(expect.stringContaining(firstPost));
  });
});
