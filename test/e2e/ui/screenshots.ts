// node test/e2e/ui/screenshots.ts [FOLDER]
// Walks through the workbench as a person would and leaves a picture of each station in FOLDER (default: .tally/ui),
// in a light, a dark and a high contrast theme. The extension must have been built.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../host/browser.ts';
import { installHost } from '../../host/install.ts';
import { root } from '../../host/paths.ts';
import { startServer } from '../../host/server.ts';
import { openWorkbench } from '../../host/workbench.ts';
import { walk } from './walk.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

const folder = resolve(process.argv[2] ?? join(root, '.tally', 'ui'));
const extension = resolve(process.env.LECTERN_EXTENSION ?? root);
mkdirSync(folder, { recursive: true });
installHost();
const browser = await launchBrowser();
try {
  for (const [name, theme] of Object.entries(themes)) await picture(browser, name, theme);
} finally {
  await browser.close();
}

async function picture(browser: Browser, name: string, theme: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'lectern-ui-'));
  const blog = join(temporary, 'quayside-notes');
  cpSync(join(root, 'test/fixtures/blog'), blog, { recursive: true });
  const server = await startServer({ settings: { 'workbench.colorTheme': theme } });
  const { page, context } = await openWorkbench(browser, server, {
    folder: blog,
    extensionDevelopmentPath: extension,
    width: 1440,
    height: 900,
  });
  try {
    await walk(page, async (station) => {
      await page.screenshot({ path: join(folder, `${name}-${station}.png`) });
    });
    console.log(`${name}: done`);
  } catch (error) {
    await page.screenshot({ path: join(folder, `${name}-failed.png`) });
    throw error;
  } finally {
    await context.close();
    await server.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
