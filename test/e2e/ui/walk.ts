import type { Page } from 'playwright-core';
import { answerStep, openFile, openPreview, pane, runCommand, squiggles } from '../../host/person.ts';

/** Called at each station of the walk. */
export type Look = (station: string) => Promise<void>;

/** A post opens, its faults are seen, its table of contents leads through it, a card is added. */
export async function walk(page: Page, look: Look): Promise<void> {
  await seeFaults(page, look);
  await readTableOfContents(page, look);
  await readPreview(page, look);
  await insertCard(page, look);
}

async function seeFaults(page: Page, look: Look): Promise<void> {
  await openFile(page, '2026-10-08-my-first-conference.md');
  await squiggles(page).first().waitFor();
  await runCommand(page, 'Lectern: Show Table of Contents');
  await entry(page, 'Day 1').waitFor();
  await look('01-post');
  await page.locator('.view-line', { hasText: 'lotte_clays' }).click();
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
  await look('02-problems');
  await page.keyboard.press('Control+J');
  await page.locator('.view-line', { hasText: 'lotte_clays' }).getByText('lotte_clays').click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await look('03-quick-fix');
  await page.keyboard.press('Escape');
}

async function readTableOfContents(page: Page, look: Look): Promise<void> {
  await page
    .locator('.statusbar-item', { hasText: '{ }' })
    .or(page.locator('[id="status.languageStatus"]'))
    .first()
    .hover();
  await page.locator('.hover-language-status').first().waitFor();
  await look('04-status');
  await openFile(page, '2025-02-11-hashes-in-three-minutes.md');
  await pane(page, 'Table of Contents').getByText('no {:toc}').waitFor();
  await look('05-no-toc');
  await openFile(page, 'README.md');
  await pane(page, 'Table of Contents').getByText('Open a post').waitFor();
  await look('06-no-post');
  await openFile(page, '2026-09-30-tidewater-2026.md');
  await entry(page, 'Compaction is a promise').click();
  await page.locator('.view-line', { hasText: 'Compaction is a promise' }).first().waitFor();
  await look('07-table-of-contents');
}

async function readPreview(page: Page, look: Look): Promise<void> {
  const preview = await openPreview(page);
  await preview.locator('#compaction-is-a-promise-by-samuel-okoro').waitFor();
  await look('08-preview');
  await preview.locator('header.lectern-header').scrollIntoViewIfNeeded();
  await look('09-preview-top');
  await preview.locator('#markdown-toc').scrollIntoViewIfNeeded();
  await look('10-preview-toc');
  await preview.locator('.lectern-frame').scrollIntoViewIfNeeded();
  await look('11-preview-frame');
  await page.locator('.view-lines').first().click(); // so that the file opens beside the preview
  await openFile(page, '2024-03-07-templates-that-travel.md');
  await preview.locator('.lectern-liquid').first().waitFor();
  await preview.locator('#addresses-that-know-where-they-are').scrollIntoViewIfNeeded();
  await look('12-preview-liquid');
}

async function insertCard(page: Page, look: Look): Promise<void> {
  await page.locator('.tab', { hasText: '2026-09-30-tidewater-2026.md' }).first().click();
  await runCommand(page, 'Lectern: Go to Table of Contents Entry');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Day 2' }).waitFor();
  await look('13-go-to-entry');
  await page.keyboard.press('Escape');
  await runCommand(page, 'Lectern: Insert Session Card…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Keynote' }).waitFor();
  await look('14-card-kinds');
  await answerStep(page, 'Insert Session Card (1)');
  // without a title, its fields are filled in where it stands
  await answerStep(page, 'Insert Session Card (2)');
  await page.locator('.view-line', { hasText: 'Title by' }).waitFor();
  await look('15-card');
}

function entry(page: Page, text: string): ReturnType<Page['locator']> {
  return pane(page, 'Table of Contents').locator('.monaco-list-row', { hasText: text }).first();
}
