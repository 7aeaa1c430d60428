import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOnPath } from '../host/paths.ts';

const blog = join(import.meta.dirname, '../fixtures/blog');
const jekyll = findOnPath('jekyll');
const reason = jekyll === undefined ? ' (skipped: no jekyll here)' : '';

describe.skipIf(jekyll === undefined)(`The sample blog${reason}`, () => {
  let site = '';
  let output = '';

  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'lectern-site-'));
    const build = spawnSync(
      jekyll ?? '',
      ['build', '--source', blog, '--destination', site, '--disable-disk-cache', '--strict_front_matter'],
      { cwd: site, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    output = build.stdout + build.stderr;
    expect(build.status, output).toBe(0);
  });

  afterAll(() => rmSync(site, { recursive: true, force: true }));

  test('is built by Jekyll without a warning', () => {
    expect(output).not.toMatch(/warn|error|deprecat/i);
  });

  test('is built as a whole', () => {
    const pages = globSync('**/*.html', { cwd: site }).map((path) => path.replaceAll(sep, '/'));
    expect(pages.toSorted()).toEqual([
      'about/index.html',
      'architecture/2021/05/20/a-week-of-workshops/index.html',
      'author/ines-moreau/index.html',
      'author/kofi-adjei/index.html',
      'author/lotte-claeys/index.html',
      'author/mira-janssens/index.html',
      'author/tobias-falk/index.html',
      'conference/2026/09/30/tidewater-2026/index.html',
      'conference/2026/10/08/my-first-conference/index.html',
      'index.html',
      'ruby/2025/02/11/hashes-in-three-minutes/index.html',
      'tools/2024/03/07/templates-that-travel/index.html',
    ]);
  });

  test('has the table of contents that the model report asks for', () => {
    const page = readFileSync(join(site, 'conference/2026/09/30/tidewater-2026/index.html'), 'utf8');
    expect(page).toContain('id="markdown-toc-compaction-is-a-promise-by-samuel-okoro"');
    expect(page).not.toContain('id="markdown-toc-table-of-contents"');
  });
});
