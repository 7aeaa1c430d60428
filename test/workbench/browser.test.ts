import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBlog, openBlog } from '../host/openBlog.ts';
import {
  answerStep,
  applyFirstFix,
  expandPane,
  goToNextProblem,
  openFile,
  pane,
  quickItem,
  quickTitle,
  runCommand,
  squiggles,
} from '../host/person.ts';
import { missing } from './missing.ts';
import { pictureFailures } from './pictureFailures.ts';
import { buildRenderer } from './renderer/build.ts';

const name = '2026-10-08-my-first-conference.md';

// the extension runs inside the page, as on vscode.dev, and its language server in a Web Worker
describe.skipIf(missing !== '')(`a person with nothing but a browser${missing}`, () => {
  let opened: OpenBlog;
  let page: Page;
  let renderer: string;
  const inBlog = (path: string): string => join(opened.blog, path);

  beforeAll(async () => {
    renderer = await buildRenderer();
    opened = await openBlog({ inBrowserWith: [renderer] });
    ({ page } = opened);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(renderer, { recursive: true, force: true });
  });
  pictureFailures(() => opened?.page);

  test('sees what is wrong with a post, from the blog around it too', async () => {
    await openFile(page, name);
    await squiggles(page).first().waitFor();
    const contents = await expandPane(page, 'Table of Contents');
    await contents.locator('.monaco-list-row', { hasText: 'Finding the room' }).waitFor();
  });

  test('mends a fault with the keyboard alone', async () => {
    await openFile(page, name);
    await goToNextProblem(page);
    await applyFirstFix(page, 'lotte_claeys');
    await page.keyboard.press('Control+S');
    await expect.poll(() => readFileSync(inBlog(`_posts/${name}`), 'utf8')).toContain('authors: [lotte_claeys]');
  });

  test('is followed by what happens to other files', async () => {
    const authors = inBlog('_data/authors.yml');
    const before = readFileSync(authors, 'utf8');
    const faults = await squiggles(page).count();
    writeFileSync(authors, before.replaceAll('lotte_claeys', 'somebody_else'));
    await expect.poll(() => squiggles(page).count()).toBe(faults + 1);
    writeFileSync(authors, before);
    await expect.poll(() => squiggles(page).count()).toBe(faults);
  });

  test('has a post shown as the site will', async () => {
    await runCommand(page, 'Test: Render');
    await expect.poll(() => existsSync(inBlog('rendered.html'))).toBe(true);
    const html = readFileSync(inBlog('rendered.html'), 'utf8');
    expect(html).toContain('id="markdown-toc"');
    expect(html).toContain('<a href="#finding-the-room"');
    expect(html).toMatch(/<h\d [^>]*id="finding-the-room"/);
  });

  test('writes a new report, with its picture', async () => {
    await runCommand(page, 'Lectern: New Conference Post…');
    await answerStep(page, 'New Conference Post (1/', 'Harbour days 2026');
    await answerStep(page, '(2/');
    await answerStep(page, '(3/', '2026-10-05 to 2026-10-06');
    await answerStep(page, '(4/', 'kofi adjei');
    for (const step of [5, 6, 7, 8, 9]) await answerStep(page, `(${step}/9)`);
    await page.locator('.tab.active', { hasText: 'harbour-days-2026.md' }).waitFor();
    const [post = ''] = globSync('_posts/*-harbour-days-2026.md', { cwd: opened.blog });
    expect(readFileSync(inBlog(post), 'utf8')).toContain('authors: [kofi_adjei]');
    const [picture = ''] = globSync('img/*-harbour-days-2026/*.png', { cwd: opened.blog });
    expect(readFileSync(inBlog(picture)).subarray(1, 4).toString()).toBe('PNG');
    await expect.poll(() => squiggles(page).count()).toBe(0);
  });

  test('is told of a schedule in a folder that no browser knows', async () => {
    await runCommand(page, 'Lectern: Import Schedule…');
    await quickTitle(page, 'Import Schedule');
    await page.keyboard.type('~/schedule.json');
    await quickItem(page, 'there is no home folder here').waitFor();
    await page.keyboard.press('Escape');
  });

  test('starts the language server anew', async () => {
    await runCommand(page, 'Lectern: Restart Language Server');
    await openFile(page, '2026-09-30-tidewater-2026.md');
    const contents = pane(page, 'Table of Contents');
    await contents.locator('.monaco-list-row', { hasText: 'Before the doors open' }).waitFor();
  });
});
