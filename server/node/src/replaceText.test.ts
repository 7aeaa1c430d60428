import { chmod, link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceText } from './replaceText.ts';

let folder = '';
const pathOf = (name: string): string => join(folder, name);
const uriOf = (name: string): string => pathToFileURL(pathOf(name)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  await writeFile(pathOf('a.md'), '\uFEFFold');
});

afterEach(() => rm(folder, { recursive: true }));

test('writes a text in the place of that which was read', async () => {
  expect(await replaceText(uriOf('a.md'), '\uFEFFold', 'é')).toBeNull();
  expect(await readFile(pathOf('a.md'), 'utf8')).toBe('é');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('what was saved since stays', async () => {
  await writeFile(pathOf('a.md'), 'newer');
  expect(await replaceText(uriOf('a.md'), '\uFEFFold', 'mended')).toMatch(/^it has changed meanwhile/);
  expect(await readFile(pathOf('a.md'), 'utf8')).toBe('newer');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('what was taken away since stays away', async () => {
  await rm(pathOf('a.md'));
  expect(await replaceText(uriOf('a.md'), '\uFEFFold', 'mended')).toMatch(/^it has changed meanwhile/);
  await mkdir(pathOf('a.md'));
  expect(await replaceText(uriOf('a.md'), '\uFEFFold', 'mended')).toMatch(/^it has changed meanwhile/);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a file keeps its mode and the symbolic links to it', async () => {
  await chmod(pathOf('a.md'), 0o640);
  await symlink('a.md', pathOf('link.md'));
  expect(await replaceText(uriOf('link.md'), '\uFEFFold', 'new')).toBeNull();
  expect(await readFile(pathOf('a.md'), 'utf8')).toBe('new');
  expect((await stat(pathOf('a.md'))).mode & 0o777).toBe(0o640);
  expect((await lstat(pathOf('link.md'))).isSymbolicLink()).toBe(true);
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'link.md']);
});

test('a file keeps its other names', async () => {
  await link(pathOf('a.md'), pathOf('b.md'));
  for (const [before, after] of [
    ['\uFEFFold', 'a longer text'],
    ['a longer text', 'short'],
  ] as const) {
    expect(await replaceText(uriOf('a.md'), before, after)).toBeNull();
    expect(await readFile(pathOf('b.md'), 'utf8')).toBe(after);
  }
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'b.md']);
});

// only root can give files away
test.runIf(process.getuid?.() === 0)('a file keeps its owner', async () => {
  const { chown } = await import('node:fs/promises');
  await chown(pathOf('a.md'), 4711, 4712);
  expect(await replaceText(uriOf('a.md'), '\uFEFFold', 'new')).toBeNull();
  expect(await stat(pathOf('a.md'))).toMatchObject({ uid: 4711, gid: 4712 });
  expect(await readFile(pathOf('a.md'), 'utf8')).toBe('new');
});

test('where a file cannot be written over to its end, its new text is kept', async () => {
  await link(pathOf('a.md'), pathOf('b.md'));
  const full = async (): Promise<void> => {
    throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  };
  const reason = await replaceText(uriOf('a.md'), '\uFEFFold', 'new', full);
  const [, draft = ''] =
    /^it may be written in part only \(ENOSPC\): its new text is in (.+)$/.exec(reason ?? '') ?? [];
  expect(await readFile(draft, 'utf8')).toBe('new');
});
