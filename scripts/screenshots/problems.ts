import type { Browser } from 'playwright-core';
import { expandPane, openFile, openPreview, runCommand, squiggles } from '../../test/host/person.ts';
import { takePicture } from './takePicture.ts';

/** The sample blog's post with its faults: what is wrong, what is left to do, and the preview beside it. */
export async function takeProblems(browser: Browser, theme: string, file: string): Promise<void> {
  await takePicture({ browser, theme, file, width: 1440, height: 960 }, async (page) => {
    await openFile(page, '2026-10-08-my-first-conference.md');
    await squiggles(page).first().waitFor();
    await expandPane(page, 'Table of Contents');
    await openPreview(page);
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  });
}
