import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { findOnPath } from './paths.ts';

/** Whether this machine can build a blog. */
export function hasJekyll(): boolean {
  return findOnPath('jekyll') !== undefined;
}

/** Builds a blog as its site is built; throws where Jekyll fails, or is not there. */
export function buildSite(blog: string, destination: string): void {
  const jekyll = findOnPath('jekyll');
  if (jekyll === undefined) throw new Error('No jekyll on PATH: install it (on Debian: apt-get install jekyll)');
  const args = ['build', '--source', blog, '--destination', destination, '--disable-disk-cache'];
  const { status, stdout, stderr } = spawnSync(jekyll, [...args, '--strict_front_matter'], {
    cwd: blog,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`Jekyll did not build ${blog} (exit ${status})\n${stdout}${stderr}`);
}

/** Where a browser finds a built site that `openSite` has opened. */
export const siteOrigin = 'http://site.test';

/** A browser to which a built site's files are the web: `siteOrigin` answers from the folder, nothing else answers. */
export async function openSite(
  browser: Browser,
  site: string,
  viewport = { width: 1000, height: 800 },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport });
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== siteOrigin) return await route.abort();
    const path = join(site, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    await route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
  return context;
}
