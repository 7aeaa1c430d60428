import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BlogOptions, type OpenBlog, openBlog } from '../host/openBlog.ts';
import { closeEditors, openFile, openPreview } from '../host/person.ts';
import { buildSite, hasJekyll, openSite, siteOrigin } from '../host/site.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';
import { inPage, inPreview, type PostFacts, readPost } from './postFacts.ts';

const reason = missing || (hasJekyll() ? '' : ' (skipped: no jekyll)');

const pages = {
  '2026-09-30-tidewater-2026': 'conference/2026/09/30/tidewater-2026/',
  '2026-10-08-my-first-conference': 'conference/2026/10/08/my-first-conference/',
  '2021-05-20-a-week-of-workshops': 'architecture/2021/05/20/a-week-of-workshops/',
  '2025-02-11-hashes-in-three-minutes': 'ruby/2025/02/11/hashes-in-three-minutes/',
  '2024-03-07-templates-that-travel': 'tools/2024/03/07/templates-that-travel/',
} as const;
type PostName = keyof typeof pages;

describe.skipIf(reason !== '')(`The preview beside the page that Jekyll builds${reason}`, () => {
  let opened: OpenBlog;
  let site: BrowserContext;
  let page: Page;

  const open = async (options: BlogOptions): Promise<void> => {
    opened = await openBlog(options);
    ({ page } = opened);
    // a preview that is opened at once is shown again as soon as the server has told of the blog
    await openFile(page, '2026-09-30-tidewater-2026.md');
    const preview = await openPreview(page);
    await preview.locator('.lectern-header-author', { hasText: 'Mira Janssens' }).waitFor();
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
    beforeAll(async () => {
      await open({ prepare: (blog) => buildSite(blog, `${blog}-site`) });
      site = await openSite(opened.browser, `${opened.blog}-site`);
    });
    afterAll(async () => await opened?.close());
    pictureFailures(() => opened?.page);

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

  describe('of a blog below the workspace', () => {
    beforeAll(async () => await open({ fromAbove: true }));
    afterAll(async () => await opened?.close());
    pictureFailures(() => opened?.page);

    test.each(['2026-09-30-tidewater-2026', '2024-03-07-templates-that-travel'] as const)(
      'the pictures of %s',
      async (name) => {
        const { header, pictures } = await inVSCode(name);
        expect([...header.pictures, ...pictures].length).toBeGreaterThan(1);
        for (const { file, loadedWidth } of [...header.pictures, ...pictures])
          expect(loadedWidth, file).toBeGreaterThan(0);
      },
    );
  });
});

/** With the heading that holds Liquid as if it held none. */
function withoutLiquid(facts: PostFacts): PostFacts {
  const json = JSON.stringify(facts)
    .replaceAll(/what-moved-on-29-february|liquid-heading-\d+/g, 'what-moved')
    .replaceAll(/What moved on (?:29 February|\{\{.*?\}\})/g, 'What moved');
  return JSON.parse(json);
}
