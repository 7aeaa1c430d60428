import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import {
  applyFirstFix,
  badge,
  expandPane,
  goToNextProblem,
  languageStatus,
  openFile,
  pane,
  quickTitle,
  runCommand,
  typedCommands,
} from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

// the tests follow one another in one window
describe.skipIf(missing !== '')(`a person whose blog has one post and no settings${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;

  beforeAll(async () => {
    opened = await openBlog({ source: 'test/fixtures/bareBlog', forPerson: true });
    ({ page } = opened);
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('is offered a new report before any file was open', async () => {
    await runCommand(page, 'Lectern: New Conference Post…');
    await quickTitle(page, 'New Conference Post (1/');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  test('finds all views open behind one icon, and from there a post', async () => {
    await runCommand(page, 'Lectern: Show Sessions');
    for (const title of ['Table of Contents', 'Sessions', 'Check Before Publishing'])
      await pane(page, title).locator('.pane-header[aria-expanded=true]').waitFor();
    await pane(page, 'Table of Contents').getByText('Open a Post…').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'hello-world' }).waitFor();
    await page.keyboard.press('Enter');
    const contents = await expandPane(page, 'Table of Contents');
    await contents.getByText('no {:toc}').waitFor();
    await contents.locator('.monaco-list-row', { hasText: 'What I plan' }).waitFor();
    await pane(page, 'Sessions').getByText('not look like a conference report').waitFor();
    await pane(page, 'Sessions').getByText('Import Schedule…').waitFor();
  });

  test('sees on that icon how many points fail, until they are mended', async () => {
    await expect.poll(() => badge(page, 'Lectern').textContent()).toBe('1');
    await goToNextProblem(page);
    await applyFirstFix(page, 'Attach it to the element before');
    await page.locator('.view-line', { hasText: 'kramdown.example/){:.wide}' }).waitFor();
    await badge(page, 'Lectern').waitFor({ state: 'hidden' });
  });

  test('is offered nothing for posts in a README', async () => {
    await openFile(page, 'README.md');
    await pane(page, 'Table of Contents').getByText('README.md is no post').waitFor();
    const offered = await typedCommands(page, 'Lectern');
    expect(offered).toContain('Lectern: New Conference Post…');
    expect(offered.filter((title) => /Session Card|Schedule|Move Session|Date/.test(title))).toEqual([]);
  });

  test('learns in a post that the configuration is broken, until it is mended', async () => {
    const config = join(opened.blog, '_config.yml');
    const text = readFileSync(config, 'utf8');
    await openFile(page, 'hello-world');
    await languageStatus(page, 'Post of Notes from the pier');
    writeFileSync(config, 'title: [Notes from the pier\n');
    await expect.poll(() => badge(page, 'Lectern').textContent()).toBe('1');
    const status = await languageStatus(page, '_config.yml is broken');
    await status.getByText('Open It').click();
    await page.locator('.tab.active', { hasText: '_config.yml' }).waitFor();
    writeFileSync(config, text);
    await openFile(page, 'hello-world');
    await languageStatus(page, 'Post of Notes from the pier');
    await badge(page, 'Lectern').waitFor({ state: 'hidden' });
  });
});
