import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import {
  answerStep,
  chooseInExplorer,
  expandPane,
  goToLine,
  openFile,
  pane,
  runCommand,
  squiggles,
} from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

// by keyboard alone; the tests follow one another in one window
describe.skipIf(missing !== '')(`a person who writes a post${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;
  const posts = (): readonly string[] =>
    readdirSync(join(opened.blog, '_posts')).filter((name) => name.endsWith('-harbour-days-2026-cranes.md'));
  const textOfPost = (): string => readFileSync(join(opened.blog, '_posts', posts()[0] ?? ''), 'utf8');

  beforeAll(async () => {
    opened = await openBlog({
      forPerson: true,
      // else the Explorer scrolls to the post in front whenever it likes, also under the pointer
      settings: { 'explorer.autoReveal': false },
    });
    ({ page } = opened);
    // the blog is known by now: its commands are there
    await openFile(page, '2026-09-30-tidewater-2026.md');
    await expandPane(page, 'Table of Contents');
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('goes through the wizard, one step back too, to a post without problems', async () => {
    await runCommand(page, 'Lectern: New Conference Post…');
    await answerStep(page, 'New Conference Post (1/9)', 'Harbour days');
    await page.locator('.quick-input-title', { hasText: '(2/9)' }).waitFor();
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await answerStep(page, '(1/9)', 'Harbour days 2026: cranes');
    await answerStep(page, '(2/9)');
    await answerStep(page, '(3/9)', '2026-10-05 to 2026-10-06');
    await answerStep(page, '(4/9)', 'kofi adjei, Mira Janssens');
    for (const step of [5, 6, 7, 8, 9]) await answerStep(page, `(${step}/9)`);
    await page.locator('.tab.active', { hasText: 'harbour-days-2026-cranes.md' }).waitFor();
    const contents = await expandPane(page, 'Table of Contents');
    await contents.locator('.monaco-list-row', { hasText: 'Day 2' }).waitFor();
    expect(posts()).toHaveLength(1);
    expect(textOfPost()).toContain("authors: [kofi_adjei, mira_janssens]\ntitle: 'Harbour days 2026: cranes'\n");
    expect(textOfPost()).toContain('Harbour days 2026 took place on 5 and 6 October 2026.');
    await expect.poll(() => squiggles(page).count()).toBe(0);
  });

  test('types over the first field at once', async () => {
    await page.keyboard.type('We went for the cranes.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+S');
    await expect.poll(textOfPost).toContain('October 2026.\nWe went for the cranes.\n\n# Day 1\n');
  });

  test('inserts a session card by questions', async () => {
    const line = textOfPost().split('\n').indexOf('What this day was about.') + 1;
    await goToLine(page, line);
    await runCommand(page, 'Lectern: Insert Session Card…');
    await answerStep(page, 'Insert Session Card (1)');
    await answerStep(page, '(2)', 'Cranes that talk');
    await answerStep(page, '(3)', 'Ada Brandt, Samuel Okoro');
    await answerStep(page, '(4/', 'https://social.example/ada');
    await answerStep(page, '(5/');
    await answerStep(page, '(6/', 'https://video.example/1');
    await answerStep(page, '(7/');
    await page.locator('.view-line', { hasText: 'Cranes that talk' }).first().waitFor();
    await page.keyboard.type('They hum.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+S');
    const newTab = '{:target="_blank" rel="noopener noreferrer"}';
    await expect
      .poll(textOfPost)
      .toContain(
        [
          'What this day was about.',
          `## Cranes that talk by [Ada Brandt](https://social.example/ada)${newTab} and Samuel Okoro`,
          'They hum.',
          `[Watch the recording](https://video.example/1)${newTab}`,
          '# Day 2',
        ].join('\n\n'),
      );
  });

  test('publishes a draft from the Explorer, its pictures along with it', async () => {
    // once the views have followed the cursor: VS Code opens a view that is about to
    for (const title of ['Table of Contents', 'Sessions'])
      await pane(page, title).locator('.monaco-list-row.selected', { hasText: 'Cranes that talk' }).waitFor();
    await chooseInExplorer(page, '_drafts', 'New Conference Post…');
    await page.locator('.quick-input-title', { hasText: 'New Conference Post (1/9)' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '_drafts' }).first().click();
    await chooseInExplorer(page, 'slides-nobody-needs.md', 'Publish Draft…');
    await answerStep(page, 'Publish Draft', '2026-11-05');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Rename the folder' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(join(opened.blog, '_posts/2026-11-05-slides-nobody-needs.md'))).toBe(true);
    expect(existsSync(join(opened.blog, 'img/2026-11-05-slides-nobody-needs/header.png'))).toBe(true);
    expect(existsSync(join(opened.blog, '_drafts/slides-nobody-needs.md'))).toBe(false);
  });

  test('is warned before the same session comes a second time, and leaves', async () => {
    await runCommand(page, 'Lectern: Insert Session Card…');
    await answerStep(page, '(1)');
    await answerStep(page, '(2)', 'Cranes that talk!');
    await answerStep(page, '(3)');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Insert the card anyway' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    expect(textOfPost().split('Cranes that talk')).toHaveLength(2);
  });
});
