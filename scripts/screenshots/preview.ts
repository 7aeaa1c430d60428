import type { Browser } from 'playwright-core';
import { openBlog } from '../../test/host/openBlog.ts';
import { openFile, preview, runCommand } from '../../test/host/person.ts';
import { buildSite, openSite, siteOrigin } from '../../test/host/site.ts';

const post = '2026-09-30-tidewater-2026.md';
const address = `${siteOrigin}/conference/2026/09/30/tidewater-2026/`;
// of the window; the preview itself is a little less, and the site's page is given the same
const size = { width: 700, height: 1200 };

/** The model report of the sample blog, in VS Code's preview and beside it as Jekyll has built it. */
export async function previewBesideSite(browser: Browser, theme: string, file: string): Promise<void> {
  const { page, blog, close } = await openBlog({ browser, settings: { 'workbench.colorTheme': theme }, ...size });
  try {
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await openFile(page, post);
    await runCommand(page, 'Markdown: Open Preview');
    await preview(page).locator('.lectern-header-author').first().waitFor();
    await preview(page)
      .locator('.lectern-header > img')
      .evaluate(async (image: HTMLImageElement) => await image.decode());
    const box = await page.locator('iframe.webview.ready').boundingBox();
    if (!box) throw new Error('The preview is not to be seen');
    const picture = await page.screenshot({ clip: box });
    const place = { width: Math.floor(box.width), height: Math.floor(box.height) };
    await takeSideBySide(browser, [picture, await pictureOfSite(browser, blog, place)], file);
    console.log(file);
  } finally {
    await close();
  }
}

async function pictureOfSite(
  browser: Browser,
  blog: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  buildSite(blog, `${blog}-site`);
  const site = await openSite(browser, `${blog}-site`, viewport);
  try {
    const page = await site.newPage();
    await page.goto(address);
    return await page.screenshot();
  } finally {
    await site.close();
  }
}

async function takeSideBySide(browser: Browser, pictures: readonly Buffer[], file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2 * size.width, height: size.height } });
  const columns = ['In VS Code', 'On the site'].map((title, index) => {
    const source = `data:image/png;base64,${pictures[index]?.toString('base64')}`;
    return `<figure><figcaption>${title}</figcaption><img alt="" src="${source}"></figure>`;
  });
  await page.setContent(
    `<style>
      body { display: inline-flex; gap: 16px; margin: 0; padding: 16px; background: #8d99a3; font: 600 15px sans-serif; }
      figure { margin: 0; }
      figcaption { padding: 0 0 8px; color: #fff; }
      img { display: block; }
    </style>${columns.join('')}`,
  );
  await page.locator('body').screenshot({ path: file });
  await page.close();
}
