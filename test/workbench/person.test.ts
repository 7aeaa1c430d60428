import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import {
  applyFirstFix,
  closeEditors,
  expandPane,
  goToNextProblem,
  openFile,
  openPreview,
  preview,
  runCommand,
  squiggles,
} from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

const name = '2026-10-08-my-first-conference.md';

// VS Code as `npm start` serves it, with the bundles of the last build; the tests follow one another in one window
describe.skipIf(missing !== '')(`a person in VS Code${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;

  beforeAll(async () => {
    opened = await openBlog({ forPerson: true });
    ({ page } = opened);
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('is asked for the token', async () => {
    const { status } = await fetch(`http://${opened.server.authority}/`);
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
    mkdirSync(join(opened.blog, '.vscode'));
    writeFileSync(join(opened.blog, '.vscode/settings.json'), '{ "lectern.preview.styles": ["css/site.css"] }');
    await expect.poll(border, { timeout: 20_000 }).toBe('3px');
  });

  test('mends a fault with the keyboard alone', async () => {
    await openFile(page, name);
    await goToNextProblem(page);
    await applyFirstFix(page, 'lotte_claeys');
    await page.locator('.view-line', { hasText: 'authors: [lotte_claeys]' }).first().waitFor();
    await page.keyboard.press('Control+S');
    await expect
      .poll(() => readFileSync(join(opened.blog, '_posts', name), 'utf8'))
      .toContain('authors: [lotte_claeys]');
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
