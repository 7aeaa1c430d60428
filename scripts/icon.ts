import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/host/browser.ts';

// node scripts/icon.ts: draws media/icon.png, which the marketplace wants, from media/icon.svg
const size = 128;
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync('media/icon.svg', 'utf8')}`);
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
} finally {
  await browser.close();
}
