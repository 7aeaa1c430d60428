import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import { notification, openWalkthrough, pane, runCommand, walkthroughStep } from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

const title = 'Get Started with Lectern';

describe.skipIf(missing !== '')(`a person who gets started${missing}`, () => {
  let opened: OpenBlog;
  beforeAll(async () => {
    opened = await openBlog({ forPerson: true });
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('sees what there is to try, and that the blog is open already', async () => {
    const steps = await openWalkthrough(opened.page, title);
    await expect.poll(() => steps.allTextContents()).toHaveLength(5);
    await walkthroughStep(opened.page, 'Open your blog', 'done').waitFor();
    await walkthroughStep(opened.page, 'Check before publishing', 'open').waitFor();
  });

  test('presses a button, which shows the checklist and ticks the step', async () => {
    const { page } = opened;
    await walkthroughStep(page, 'Check before publishing', 'open').click();
    await page.getByRole('button', { name: 'Check Before Publishing', exact: true }).click();
    await pane(page, 'Check Before Publishing').locator('.pane-header[aria-expanded=true]').waitFor();
    await walkthroughStep(page, 'Check before publishing', 'done').waitFor();
  });

  test('is led to a post where a button needs one', async () => {
    const { page } = opened;
    await walkthroughStep(page, 'Write a new report').click();
    await page.getByRole('button', { name: 'Import Schedule…' }).click();
    await notification(page, /open the post/)
      .getByRole('button', { name: 'Open a Post…' })
      .click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'my-first-conference' }).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe.skipIf(missing !== '')(`a person whose folder is no blog${missing}`, () => {
  let opened: OpenBlog;
  beforeAll(async () => {
    opened = await openBlog({
      source: 'test/fixtures/bareBlog',
      forPerson: true,
      prepare: (blog) => {
        for (const name of ['_config.yml', '_posts']) rmSync(join(blog, name), { recursive: true });
      },
    });
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('is told so by a command that has nothing to show', async () => {
    await runCommand(opened.page, 'Lectern: Check Before Publishing');
    const told = notification(opened.page, /Nothing to show: there is no Jekyll blog here/);
    await told.getByRole('button', { name: 'Open Folder…' }).waitFor();
  });

  test('is shown how to open one, and nothing that would need it', async () => {
    const steps = await openWalkthrough(opened.page, title);
    await expect.poll(() => steps.allTextContents()).toEqual(['Open your blog']);
    await walkthroughStep(opened.page, 'Open your blog', 'open')
      .getByRole('button', { name: 'Open Folder…' })
      .waitFor();
  });
});
