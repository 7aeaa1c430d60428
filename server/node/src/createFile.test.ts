import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFile, removeFile } from './createFile.ts';

let folder = '';
const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-create-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('makes the folders above it, and leaves nothing else behind', async () => {
  expect(await createFile(uriOf('a/b/c d.md'), 'text')).toBeNull();
  expect(await createFile(uriOf('a/b/e.png'), new Uint8Array([1, 2]))).toBeNull();
  expect(await readdir(join(folder, 'a/b'))).toEqual(['c d.md', 'e.png']);
  expect(await readFile(join(folder, 'a/b/c d.md'), 'utf8')).toBe('text');
  expect([...(await readFile(join(folder, 'a/b/e.png')))]).toEqual([1, 2]);
});

test('never takes the place of another file', async () => {
  await writeFile(join(folder, 'a.md'), 'mine');
  expect(await createFile(uriOf('a.md'), 'yours')).toBe('it is there already');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('mine');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('says why it could not', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await createFile(uriOf('file/a.md'), 'x')).toBe('its folder cannot be made (EEXIST): check what stands there');
});

test('takes away what was made', async () => {
  await createFile(uriOf('a.md'), 'x');
  await removeFile(uriOf('a.md'));
  await removeFile(uriOf('a.md'));
  expect(await readdir(folder)).toEqual([]);
});

const failing =
  (code: string): (() => Promise<never>) =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code }));

test.each(['EPERM', 'ENOTSUP'])('a disk without hard links (%s) gets the file, and loses none', async (code) => {
  expect(await createFile(uriOf('a.md'), 'mine', failing(code))).toBeNull();
  expect(await createFile(uriOf('a.md'), 'yours', failing(code))).toBe('it is there already');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('mine');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a disk that is full is told', async () => {
  expect(await createFile(uriOf('a.md'), 'x', failing('ENOSPC'))).toMatch(/^it cannot be written \(ENOSPC\)/);
  expect(await readdir(folder)).toEqual([]);
});
