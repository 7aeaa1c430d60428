import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import { firstProblems, lastProblems, notification, openFile, runCommand, squiggles } from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

const patience = { timeout: 30_000 };
const firstPost = '2026-10-08-my-first-conference.md';
/** Enough to be seen while they are checked. */
const many = 500;

// the tests follow one another in one window
describe.skipIf(missing !== '')(`a person who checks the whole blog${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;

  beforeAll(async () => {
    opened = await openBlog({ forPerson: true, prepare: addPosts });
    ({ page } = opened);
    await openFile(page, firstPost);
    // the server has read the blog
    await squiggles(page).first().waitFor();
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('sees how far it is, and cancels', async () => {
    await runCommand(page, 'Lectern: Check Whole Blog');
    const running = notification(page, /Checking the whole blog.*\d+ of 5\d\d/);
    await running.waitFor();
    await running.getByRole('button', { name: 'Cancel' }).click();
    await notification(page, /Cancelled after \d+ of 5\d\d files: \d+ problems/).waitFor();
  });

  test('is told what there is, and shown it', async () => {
    await runCommand(page, 'Lectern: Check Whole Blog');
    const done = notification(page, /^(?!Cancelled).*\d+ problems.* of 5\d\d files/);
    await done.waitFor();
    await done.getByRole('button', { name: 'Show Problems' }).click();
    await expect.poll(() => lastProblems(page), patience).toContainEqual(expect.stringContaining('2020-01-01-'));
  });

  test('clears it again, but for the post that is open', async () => {
    await runCommand(page, 'Lectern: Clear Whole Blog Check');
    await expect.poll(() => lastProblems(page), patience).not.toContainEqual(expect.stringContaining('2020-01-01-'));
    expect(await firstProblems(page)).toContainEqual(expect.stringContaining(firstPost));
  });
});

function addPosts(blog: string): void {
  const posts = join(blog, '_posts/many');
  mkdirSync(posts);
  const text = `---\nlayout: post\ntitle: Many\n---\n\n${'A [link](/about/) and a word.\n\n'.repeat(150)}[a](/b) {:.c}\n`;
  for (let number = 0; number < many; number++) writeFileSync(join(posts, `2020-01-01-${number}.md`), text);
}
