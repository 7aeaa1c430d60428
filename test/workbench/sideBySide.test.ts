import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import { closeEditors, goToLine, openFile, openPreview, runCommand } from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

const name = '2026-09-30-tidewater-2026.md';

const hostile = `---
title: Hostile
---
A [link](https://a.example/){: onclick="document.title='ran'" .kept}, [another](https://b.example/){: href="javascript:alert(1)"},
a [third](javascript:alert(2)) and *a word*{: onmouseover="alert(3)" data-line="99" style="color: red"}.
{: onclick="alert(4)" #own}
`;

describe.skipIf(missing !== '')(`A post and its preview side by side${missing}`, () => {
  const lines = readFileSync(join('test/fixtures/blog/_posts', name), 'utf8').split('\n');
  let opened: OpenBlog;
  let page: Page;
  let preview: FrameLocator;

  beforeAll(async () => {
    opened = await openBlog({
      settings: { 'markdown.preview.doubleClickToSwitchToEditor': true },
      prepare: (blog) => writeFileSync(join(blog, '_posts/2026-11-01-hostile.md'), hostile),
    });
    ({ page } = opened);
    await openFile(page, name);
    preview = await openPreview(page);
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  /** Line numbers as people count them. */
  const lineOf = (start: string): number => lines.findIndex((line) => line.startsWith(start)) + 1;
  const isInView = async (element: Locator): Promise<boolean> =>
    await element.evaluate((shown) => {
      const { top, bottom } = shown.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  /** The preview takes its time to follow; a scroll that VS Code lets pass is none it will follow later. */
  const comesIntoView = async (element: Locator): Promise<boolean> =>
    await element.evaluate(
      (shown) =>
        new Promise<boolean>((resolve) => {
          new IntersectionObserver((entries) => {
            if (entries.some((entry) => entry.isIntersecting)) resolve(true);
          }).observe(shown);
          setTimeout(() => resolve(false), 5000);
        }),
    );
  const textInEditor = (text: string): Locator => page.locator('.monaco-editor .view-line', { hasText: text }).first();

  test('the preview follows the text', async () => {
    const heading = preview.locator('#the-handover-is-the-system-by-rosa-almeida');
    // a preview that has just opened may still be replaced
    await expect.poll(() => isInView(heading)).toBe(false);
    await runCommand(page, 'View: Focus First Editor Group');
    // VS Code lets a scroll pass while the preview is still settling: a person would scroll again
    const follows = async (): Promise<boolean> => {
      await goToLine(page, 1);
      await goToLine(page, lineOf('Rosa was a ship'));
      return comesIntoView(heading);
    };
    await expect.poll(follows, { timeout: 40_000 }).toBe(true);
  });

  test('the text follows the preview', async () => {
    await preview.locator('#before-the-doors-open').evaluate((heading) => heading.scrollIntoView());
    await textInEditor('# Before the doors open').waitFor();
  });

  test('an entry of the table of contents leads to its heading', async () => {
    const heading = preview.locator('#what-we-change-on-monday');
    const leads = async (): Promise<boolean> => {
      await preview.locator('#markdown-toc a', { hasText: 'What we change on Monday' }).click();
      return await comesIntoView(heading);
    };
    await expect.poll(leads, { timeout: 40_000 }).toBe(true);
    await textInEditor('# What we change on Monday').waitFor();
  });

  test('a double click leads to the text', async () => {
    // at its upper edge: below it VS Code counts on to the lines of the next element
    await preview.locator('dd', { hasText: 'in a closed segment' }).dblclick({ position: { x: 8, y: 3 } });
    const line = lineOf(': Every key *in a closed segment*');
    await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  });

  test('an attribute list brings no script', async () => {
    await closeEditors(page);
    await openFile(page, '2026-11-01-hostile.md');
    const shown = await openPreview(page);
    const attributes = await shown
      .locator('#own, #own *')
      .evaluateAll((elements) =>
        elements.map(({ tagName, attributes }) => [
          tagName,
          ...[...attributes].filter(({ name }) => name !== 'dir').map(({ name, value }) => `${name}=${value}`),
        ]),
      );
    expect(attributes).toEqual([
      ['P', 'id=own', 'data-line=3', expect.stringContaining('class=code-line')],
      ['A', 'href=https://a.example/', 'class=kept', 'data-href=https://a.example/'],
      ['A'],
      ['A'],
      ['EM', 'style=color: red'],
    ]);
  });
});
