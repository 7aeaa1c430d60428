import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import { expandPane, onlyPane, openFile, pane, runCommand } from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

// the tests follow one another in one window
describe.skipIf(missing !== '')(`before publishing, a person${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;
  let view: Locator;

  const row = (text: string): Locator => view.locator('.monaco-list-row', { hasText: text }).first();
  const count = (text: string): Promise<void> =>
    page.locator('.statusbar-item', { hasText: `Checklist ${text}` }).waitFor({ timeout: 30_000 });

  beforeAll(async () => {
    opened = await openBlog({ width: 1440, height: 960 });
    ({ page } = opened);
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('sees in the status bar how much is done, and by a click what is not', async () => {
    await openFile(page, '2026-10-08-my-first-conference.md');
    await count('6/13');
    await page.locator('.statusbar-item', { hasText: 'Checklist' }).click();
    view = pane(page, 'Check Before Publishing');
    await view.locator('.monaco-list-row').first().waitFor();
    await onlyPane(page, 'Check Before Publishing');
    await row('External links open a new tab').waitFor();
    await row('This link to another site lacks').waitFor();
    await view.getByText('1 waits for the web').waitFor();
    await row('External links lead somewhere').getByText('not asked yet').waitFor();
    await row('Spelling and wording').getByText('to judge', { exact: true }).waitFor();
  });

  test('mends all of a point by its wand', async () => {
    await row('External links open a new tab').hover();
    await row('External links open a new tab').locator('[aria-label="Fix All in Checklist Item"]').click();
    await count('7/13');
    await row('This link to another site lacks').waitFor({ state: 'detached' });
  });

  test('ticks what only a person can judge', async () => {
    await row('Spelling and wording').locator('.custom-view-tree-node-item-checkbox').click();
    await count('8/13');
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
