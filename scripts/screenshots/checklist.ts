import type { Browser } from 'playwright-core';
import { onlyPane, openFile, widenSideBar } from '../../test/host/person.ts';
import { takePicture } from './takePicture.ts';

/** The sample blog's post with its faults, and what is left to do before it can be published. */
export async function takeChecklist(browser: Browser, theme: string, file: string): Promise<void> {
  await takePicture({ browser, theme, file, width: 1280, height: 800 }, async (page) => {
    await openFile(page, '2026-10-08-my-first-conference.md');
    const view = await onlyPane(page, 'Check Before Publishing');
    await widenSideBar(page, 150);
    await view.locator('.monaco-list-row', { hasText: 'External links open' }).first().hover();
  });
}
