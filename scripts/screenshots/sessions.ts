import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { linkExtension } from '../../test/host/extensions.ts';
import {
  codeLens,
  dragPaneEdge,
  expandPane,
  folderIsOpen,
  goToLine,
  openFile,
  widenSideBar,
} from '../../test/host/person.ts';
import { startServer } from '../../test/host/server.ts';
import { openWorkbench } from '../../test/host/workbench.ts';

const post = '2026-09-30-tidewater-2026.md';
/** Of a line in a session that lacks something. */
const line = 118;

/** The model report of the sample blog with its sessions beside it, and lenses above them. */
export async function takeSessions(browser: Browser, folder: string, theme: string, file: string): Promise<void> {
  const blog = join(folder, 'blog');
  cpSync('test/fixtures/blog', blog, { recursive: true });
  const settings = { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'explorer.autoReveal': false };
  const extensionsDir = join(folder, 'extensions');
  linkExtension('.', extensionsDir);
  const server = await startServer({ settings, extensionsDir });
  try {
    const { page, context } = await openWorkbench(browser, server, { folder: blog, width: 1280, height: 720 });
    await folderIsOpen(page);
    await openFile(page, post);
    await expandPane(page, 'Sessions');
    await widenSideBar(page, 150);
    await dragPaneEdge(page, 'Sessions', -200);
    // away from the edge, which would be coloured
    await page.mouse.move(0, 0);
    await goToLine(page, line);
    await codeLens(page, 'no photo').waitFor();
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  } finally {
    await server.close();
  }
}
