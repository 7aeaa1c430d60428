import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../host/browser.ts';
import { linkExtension } from '../host/extensions.ts';
import { isHostInstalled } from '../host/install.ts';
import { findBrowser, root } from '../host/paths.ts';
import { closeEditors, folderIsOpen, openFile, openPreview } from '../host/person.ts';
import { type Server, startServer } from '../host/server.ts';
import { buildSite, hasJekyll, openSite, siteOrigin } from '../host/site.ts';
import { openWorkbench } from '../host/workbench.ts';
import { inPage, inPreview, type PostFacts, readPost } from './postFacts.ts';

const missing = isHostInstalled() && findBrowser() !== undefined ? '' : "no Chromium, or no VS Code's server";
const reason = missing || (hasJekyll() ? '' : 'no jekyll');

const pages = {
  '2026-09-30-tidewater-2026': 'conference/2026/09/30/tidewater-2026/',
  '2026-10-08-my-first-conference': 'conference/2026/10/08/my-first-conference/',
  '2021-05-20-a-week-of-workshops': 'architecture/2021/05/20/a-week-of-workshops/',
  '2025-02-11-hashes-in-three-minutes': 'ruby/2025/02/11/hashes-in-three-minutes/',
  '2024-03-07-templates-that-travel': 'tools/2024/03/07/templates-that-travel/',
} as const;
type PostName = keyof typeof pages;

describe.skipIf(reason !== '')(
  `The preview beside the page that Jekyll builds${reason && ` (skipped: ${reason})`}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-preview-'));
    const blog = join(folder, 'sites', 'blog');
    let server: Server;
    let browser: Browser;
    let site: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      if (!existsSync('dist/extension.cjs')) throw new Error('Nothing is built: npm run build');
      cpSync('test/fixtures/blog', blog, { recursive: true });
      buildSite(blog, join(folder, 'site'));
      const extensionsDir = join(folder, 'extensions');
      linkExtension(root, extensionsDir);
      server = await startServer({ extensionsDir });
      browser = await launchBrowser();
      site = await openSite(browser, join(folder, 'site'));
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const openFolder = async (path: string): Promise<void> => {
      ({ page } = await openWorkbench(browser, server, { folder: path }));
      await folderIsOpen(page);
    };
    const onSite = async (name: PostName): Promise<PostFacts> => {
      const window = await site.newPage();
      const address = `${siteOrigin}/${pages[name]}`;
      await window.goto(address);
      const facts = await window.locator('article').evaluate(readPost, { places: inPage, base: address });
      await window.close();
      return facts;
    };
    const inVSCode = async (name: PostName): Promise<PostFacts> => {
      await closeEditors(page);
      await openFile(page, `${name}.md`);
      const preview = await openPreview(page);
      const base = `${siteOrigin}/_posts/${name}.md`;
      return await preview.locator('.markdown-body').evaluate(readPost, { places: inPreview, base });
    };

    describe('of a blog that is the workspace', () => {
      beforeAll(async () => await openFolder(blog));
      afterAll(async () => await page.context().close());

      test.each([
        '2026-09-30-tidewater-2026',
        '2021-05-20-a-week-of-workshops',
        '2025-02-11-hashes-in-three-minutes',
      ] as const)('%s', async (name) => {
        expect(await inVSCode(name)).toEqual(await onSite(name));
      });

      test('2026-10-08-my-first-conference, and the author that nobody knows', async () => {
        const name = '2026-10-08-my-first-conference';
        const { header, ...facts } = await onSite(name);
        expect(await inVSCode(name)).toEqual({ ...facts, header: { ...header, authors: ['lotte_clays'] } });
      });

      test('2024-03-07-templates-that-travel, but for what only the build knows', async () => {
        const name = '2024-03-07-templates-that-travel';
        const preview = withoutLiquid(await inVSCode(name));
        const { blocks, pictures, ...facts } = withoutLiquid(await onSite(name));
        expect(preview).toMatchObject(facts);
        const ofInclude = `/img/${name}/signpost.png`;
        expect(preview.pictures).toEqual(pictures.filter(({ file }) => file !== ofInclude));
        const isLiquid = (block: string): boolean => /\{[{%]/.test(block);
        const ofLoop = / has moved (?:principal|platform)/;
        expect(preview.blocks.filter((block) => !isLiquid(block))).toEqual(
          blocks.filter((block) => !ofLoop.test(block) && !isLiquid(block)),
        );
        expect(preview.blocks.filter(isLiquid)).toEqual([
          expect.stringMatching(/^P lectern-liquid-block \{% include figure\.html src="\/img.*%\}$/),
          'P lectern-liquid-block {% for entry in site.data.authors limit: 2 %}',
          'LI  {{ entry[1].first_name }} has moved {{ entry[1].title | downcase }} and all.',
          'P lectern-liquid-block {% endfor %}',
          expect.stringMatching(/^PRE {2}\{% for post in site\.posts %\}.*\{% endfor %\}$/),
        ]);
      });
    });

    test.each(['2026-09-30-tidewater-2026', '2024-03-07-templates-that-travel'] as const)(
      'of a blog below the workspace: the pictures of %s',
      async (name) => {
        await openFolder(join(folder, 'sites'));
        const { header, pictures } = await inVSCode(name);
        await page.context().close();
        expect([...header.pictures, ...pictures].length).toBeGreaterThan(1);
        for (const { file, loadedWidth } of [...header.pictures, ...pictures])
          expect(loadedWidth, file).toBeGreaterThan(0);
      },
    );
  },
);

/** With the heading that holds Liquid as if it held none. */
function withoutLiquid(facts: PostFacts): PostFacts {
  const json = JSON.stringify(facts)
    .replaceAll(/what-moved-on-29-february|liquid-heading-\d+/g, 'what-moved')
    .replaceAll(/What moved on (?:29 February|\{\{.*?\}\})/g, 'What moved');
  return JSON.parse(json);
}
