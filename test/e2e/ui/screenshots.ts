// node test/e2e/ui/screenshots.ts [FOLDER]
// Walks through the workbench as a person would and leaves a picture of each station in FOLDER (default: .tally/ui),
// in a light, a dark and a high contrast theme. The extension must have been built.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../host/browser.ts';
import { installHost } from '../../host/install.ts';
import { openBlog } from '../../host/openBlog.ts';
import { root } from '../../host/paths.ts';
import { walk } from './walk.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

const folder = resolve(process.argv[2] ?? join(root, '.tally', 'ui'));
mkdirSync(folder, { recursive: true });
installHost();
const browser = await launchBrowser();
try {
  for (const [name, theme] of Object.entries(themes)) await takePictures(name, theme);
} finally {
  await browser.close();
}

async function takePictures(name: string, theme: string): Promise<void> {
  const { page, close } = await openBlog({
    browser,
    settings: { 'workbench.colorTheme': theme },
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
    await close();
  }
}
