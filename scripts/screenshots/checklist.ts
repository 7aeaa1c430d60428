import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { linkExtension } from '../../test/host/extensions.ts';
import { dragPaneEdge, folderIsOpen, openFile, pane, widenSideBar } from '../../test/host/person.ts';
import { startServer } from '../../test/host/server.ts';
import { openWorkbench } from '../../test/host/workbench.ts';

/** The sample blog's post with its faults, and what is left to do before it can be published. */
export async function takeChecklist(browser: Browser, folder: string, theme: string, file: string): Promise<void> {
  const blog = join(folder, 'blog');
  cpSync('test/fixtures/blog', blog, { recursive: true });
  const settings = { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'explorer.autoReveal': false };
  const extensionsDir = join(folder, 'extensions');
  linkExtension('.', extensionsDir);
  const server = await startServer({ settings, extensionsDir });
  try {
    const { page, context } = await openWorkbench(browser, server, { folder: blog, width: 1280, height: 800 });
    await folderIsOpen(page);
    await openFile(page, '2026-10-08-my-first-conference.md');
    await page.locator('.statusbar-item', { hasText: 'Checklist' }).click();
    const view = pane(page, 'Check Before Publishing');
    await view.locator('.monaco-list-row').first().waitFor();
    await widenSideBar(page, 150);
    await dragPaneEdge(page, 'Check Before Publishing', -420);
    await view.locator('.monaco-list-row', { hasText: 'External links open' }).first().hover();
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  } finally {
    await server.close();
  }
}
