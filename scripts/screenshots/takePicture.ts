import type { Browser, Page } from 'playwright-core';
import { type BlogOptions, openBlog } from '../../test/host/openBlog.ts';

export interface Picture extends Pick<BlogOptions, 'width' | 'height'> {
  readonly browser: Browser;
  readonly theme: string;
  readonly file: string;
}

/** Takes a picture of the sample blog in a window, once `arrange` has brought it there. */
export async function takePicture(
  { browser, theme, file, ...size }: Picture,
  arrange: (page: Page) => Promise<void>,
): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'explorer.autoReveal': false };
  const { page, close } = await openBlog({ browser, settings, ...size });
  try {
    await arrange(page);
    await page.screenshot({ path: file });
    console.log(file);
  } finally {
    await close();
  }
}
