import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleBlog, whereItIs } from '../../scripts/start/sampleBlog.ts';

const post = '_posts/2026-10-08-my-first-conference.md';

test('a person gets a copy of the sample blog, keeps what they changed, and is told how to get a fresh one', () => {
  const parent = mkdtempSync(join(tmpdir(), 'lectern-sample-'));
  const folder = join(parent, 'deeper', 'blog');
  const original = join('test/fixtures/blog', post);
  const text = readFileSync(original, 'utf8');
  try {
    const first = sampleBlog(folder);
    expect(first).toEqual({ folder, isOld: false });
    expect(readFileSync(join(folder, post), 'utf8')).toBe(text);
    expect(existsSync(`${folder}.new`)).toBe(false);
    expect(whereItIs(first)).toContain(folder);

    writeFileSync(join(folder, post), 'mended');
    const second = sampleBlog(folder);
    expect(second).toEqual({ folder, isOld: true });
    expect(readFileSync(join(folder, post), 'utf8')).toBe('mended');
    expect(readFileSync(original, 'utf8')).toBe(text);
    expect(whereItIs(second)).toMatch(/delete the folder/);

    rmSync(folder, { recursive: true });
    expect(sampleBlog(folder).isOld).toBe(false);
    expect(readFileSync(join(folder, post), 'utf8')).toBe(text);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
