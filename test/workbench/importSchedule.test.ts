import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import {
  applyRefactoring,
  chooseFile,
  notification,
  openFile,
  quickButton,
  quickItem,
  quickTitle,
  runCommand,
  tickQuickItem,
} from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';

const name = '2026-09-26-tidewater-import.md';
const text = '---\nlayout: post\ncategory: Conference\ntitle: Tidewater\n---\n\n# Day 1\n\nOne.\n\n# Day 2\n\nTwo.\n';

const otherName = '2026-09-27-more.md';
const otherText = (id: string): string =>
  `---\ntitle: More\n---\n\n[a]({% post_url ${name.replace('.md', '')} %}#${id}-by-samuel-okoro)\n`;

// the tests follow one another in one window
describe.skipIf(missing !== '')(`a person who imports a schedule${missing}`, () => {
  let schedule: string;
  let file: string;
  let other: string;
  let opened: OpenBlog;
  let page: Page;

  beforeAll(async () => {
    opened = await openBlog({
      forPerson: true,
      prepare: (blog) => {
        schedule = join(blog, 'schedule.json');
        file = join(blog, '_posts', name);
        cpSync('test/fixtures/schedules/pretalx.json', schedule);
        other = join(blog, '_posts', otherName);
        writeFileSync(file, text);
        writeFileSync(other, otherText('compaction-is-a-promise'));
      },
    });
    ({ page } = opened);
    await openFile(page, name);
  });
  afterAll(async () => await opened?.close());
  pictureFailures(() => opened?.page);

  test('is told of a typed path that there is no such file, and asked for another one', async () => {
    await typeSource('none.json');
    const told = notification(page, /No schedule imported: there is no file .*none\.json/);
    await told.getByRole('button', { name: 'Try Again…' }).click();
    await quickItem(page, 'none.json, as before').waitFor();
    await page.keyboard.press('Escape');
  });

  test('sees the talks of a file, and by a filter those of one room', async () => {
    await runCommand(page, 'Lectern: Import Schedule…');
    await quickItem(page, 'Choose a File').waitFor();
    await page.keyboard.press('Enter');
    await chooseFile(page, schedule, '_posts');
    await talksAreListed();
    await quickButton(page, 'filter').press('Enter');
    await quickTitle(page, 'Show Only These');
    await tickQuickItem(page, 'attic', 'Attic');
    await page.keyboard.press('Enter');
    await quickButton(page, 'filter-filled').waitFor();
    await quickItem(page, 'Queues for people who wait').waitFor();
    expect(await quickItem(page, 'The tide table').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('starts in the folder of that file where another one is to be chosen', async () => {
    await runCommand(page, 'Lectern: Import Schedule…');
    await quickItem(page, 'schedule.json, as before').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chooseFile(page, schedule, 'blog');
    await talksAreListed();
    await page.keyboard.press('Escape');
  });

  test('ticks three talks by the keyboard, and has three cards under their days', async () => {
    await typeSource('schedule.json');
    await talksAreListed();
    await tickQuickItem(page, 'tide', 'The tide table');
    await tickQuickItem(page, 'okoro', 'Compaction is a promise');
    await tickQuickItem(page, 'almeida', 'The handover is the system');
    await page.keyboard.press('Enter');
    await notification(page, /3 talks inserted/).waitFor();
    await page.keyboard.press('Control+S');
    await expect
      .poll(headings)
      .toEqual([
        '# Day 1',
        '## Keynote: The tide table',
        '## Compaction is a promise',
        '# Day 2',
        '## The handover is the system',
      ]);
  });

  test('is shown what is there when it is imported again, and may leave it at that', async () => {
    await listTalks();
    await quickItem(page, 'The tide table, in the post').waitFor();
    await page.keyboard.press('Escape');
    await quickItem(page, 'The tide table').waitFor({ state: 'hidden' });
    expect(headings()).toHaveLength(5);
  });

  test('adds what has appeared since, and takes over a changed title after a look at it, with links to it', async () => {
    const renamed = readFileSync(schedule, 'utf8').replace('Compaction is a promise', 'Compaction is a promise, kept');
    writeFileSync(schedule, renamed.replace('"links": []', '"links": [{ "url": "https://youtu.be/compaction" }]'));
    await listTalks();
    await quickItem(page, 'Recording of “Compaction is a promise”').and(page.locator('[aria-checked=true]')).waitFor();
    await page.keyboard.press('Enter');
    const told = notification(page, /1 link added; 1 title reads otherwise in the schedule/);
    await told.locator('.monaco-button', { hasText: 'Compare Titles' }).click();
    await applyRefactoring(page, 'replacing Compaction is a promise', 'replacing compaction-is-a-promise-by');
    await expect.poll(headings).toContain('## Compaction is a promise, kept');
    await expect.poll(() => readFileSync(other, 'utf8')).toBe(otherText('compaction-is-a-promise-kept'));
    expect(readFileSync(file, 'utf8')).toContain('[Watch the recording](https://youtu.be/compaction)');
  });

  /** A path that begins in the blog's folder. */
  async function typeSource(path: string): Promise<void> {
    await runCommand(page, 'Lectern: Import Schedule…');
    await quickItem(page, 'Choose a File').waitFor();
    await page.keyboard.type(path);
    await quickItem(page, path).first().waitFor();
    await page.keyboard.press('Enter');
  }

  async function listTalks(): Promise<void> {
    await runCommand(page, 'Lectern: Import Schedule…');
    await quickItem(page, 'schedule.json, as before').waitFor();
    await page.keyboard.press('Enter');
    await talksAreListed();
  }

  async function talksAreListed(): Promise<void> {
    await quickTitle(page, 'Import Schedule: Tidewater 2026');
    await quickItem(page, 'The tide table').waitFor();
  }

  function headings(): readonly string[] {
    return (
      readFileSync(file, 'utf8')
        .match(/^#.*$/gm)
        ?.map((line) => line.replace(/ by \[.*/, '')) ?? []
    );
  }
});
