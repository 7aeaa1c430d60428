import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../test/host/browser.ts';
import { installHost } from '../test/host/install.ts';
import { takeChecklist } from './screenshots/checklist.ts';
import { previewBesideSite } from './screenshots/preview.ts';
import { takeProblems } from './screenshots/problems.ts';
import { takeSessions } from './screenshots/sessions.ts';

// node scripts/screenshots.ts: takes the pictures of docs/images from the workbench; needs `npm run build` before, and
// Jekyll for those that show the site beside the preview
const images = resolve('docs/images');
const light = 'Default Light Modern';
const dark = 'Default Dark Modern';

installHost();
mkdirSync(images, { recursive: true });
const browser = await launchBrowser();
try {
  await takeProblems(browser, light, join(images, 'lectern.png'));
  await takeProblems(browser, dark, join(images, 'lectern-dark.png'));
  await takeSessions(browser, light, join(images, 'sessions-light.png'));
  await takeSessions(browser, dark, join(images, 'sessions-dark.png'));
  await takeChecklist(browser, light, join(images, 'checklist-light.png'));
  await takeChecklist(browser, dark, join(images, 'checklist-dark.png'));
  await previewBesideSite(browser, light, join(images, 'preview-light.png'));
  await previewBesideSite(browser, dark, join(images, 'preview-dark.png'));
} finally {
  await browser.close();
}
