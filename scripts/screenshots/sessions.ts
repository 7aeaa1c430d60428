import type { Browser } from 'playwright-core';
import { codeLens, expandPane, goToLine, openFile, widenSideBar } from '../../test/host/person.ts';
import { takePicture } from './takePicture.ts';

/** Of a line in a session that lacks something. */
const line = 118;

/** The model report of the sample blog with its sessions beside it, and lenses above them. */
export async function takeSessions(browser: Browser, theme: string, file: string): Promise<void> {
  await takePicture({ browser, theme, file, width: 1280, height: 800 }, async (page) => {
    await openFile(page, '2026-09-30-tidewater-2026.md');
    await expandPane(page, 'Sessions');
    await widenSideBar(page, 150);
    // away from the edge, which would be coloured
    await page.mouse.move(0, 0);
    await goToLine(page, line);
    await codeLens(page, 'no photo').waitFor();
  });
}
