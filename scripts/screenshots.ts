import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../test/host/browser.ts';
import { linkExtension } from '../test/host/extensions.ts';
import { installHost } from '../test/host/install.ts';
import {
  dragPaneEdge,
  expandPane,
  folderIsOpen,
  openFile,
  openPreview,
  runCommand,
  squiggles,
} from '../test/host/person.ts';
import { startServer } from '../test/host/server.ts';
import { openWorkbench } from '../test/host/workbench.ts';
import { takeChecklist } from './screenshots/checklist.ts';
import { previewBesideSite } from './screenshots/preview.ts';
import { takeSessions } from './screenshots/sessions.ts';

// node scripts/screenshots.ts: takes the pictures of docs/images from the workbench; needs `npm run build` before, and
// Jekyll for those that show the site beside the preview
const images = resolve('docs/images');
const post = '2026-10-08-my-first-conference.md';
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

installHost();
mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'lectern-pictures-'));
const browser = await launchBrowser();
try {
  await takePicture(themes.light, join(images, 'lectern.png'));
  await takePicture(themes.dark, join(images, 'lectern-dark.png'));
  await takeSessions(browser, folder, themes.light, join(images, 'sessions-light.png'));
  await takeSessions(browser, folder, themes.dark, join(images, 'sessions-dark.png'));
  await takeChecklist(browser, folder, themes.light, join(images, 'checklist-light.png'));
  await takeChecklist(browser, folder, themes.dark, join(images, 'checklist-dark.png'));
  const sheet = await previewBesideSite(browser, folder);
  await sheet.take(themes.light, join(images, 'preview-light.png'));
  await sheet.take(themes.dark, join(images, 'preview-dark.png'));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The sample blog's post with its faults: what is wrong, its table of contents, and the preview beside it. */
async function takePicture(theme: string, file: string): Promise<void> {
  // a copy, so that the window's title is plain and nothing is changed
  const blog = join(folder, 'blog');
  cpSync('test/fixtures/blog', blog, { recursive: true });
  const settings = { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'explorer.autoReveal': false };
  const extensionsDir = join(folder, 'extensions');
  // linked like an installed one: the window of an extension under development says so in its title
  linkExtension('.', extensionsDir);
  const server = await startServer({ settings, extensionsDir });
  try {
    const { page, context } = await openWorkbench(browser, server, { folder: blog, width: 1440, height: 960 });
    await folderIsOpen(page);
    await openFile(page, post);
    await squiggles(page).first().waitFor();
    await expandPane(page, 'Table of Contents');
    await dragPaneEdge(page, 'Table of Contents', -200);
    await openPreview(page);
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  } finally {
    await server.close();
  }
}
