import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkOutOf, nodeFileSystem } from './fileSystem.ts';

let folder = '';
const uri = (path: string): string => pathToFileURL(join(folder, path)).href.replace(/\/$/, '');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  await mkdir(join(folder, 'a/b c'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  await writeFile(join(folder, 'a/b c/d.md'), '\uFEFFé');
  await writeFile(join(folder, 'node_modules/x.md'), 'x');
  await writeFile(join(folder, 'latin.md'), Uint8Array.of(0xe9, 0x0a));
});

afterEach(() => rm(folder, { recursive: true }));

test('lists files in order, and none of what is no source', async () => {
  expect(await nodeFileSystem.list(uri(''))).toEqual(['a/b c/d.md', 'latin.md']);
});

test('reads the beginning of a file', async () => {
  expect(await nodeFileSystem.readBytes(uri('latin.md'), 1)).toEqual({ bytes: Uint8Array.of(0xe9), size: 2 });
  expect(await nodeFileSystem.readBytes(uri('latin.md'), 9)).toEqual({ bytes: Uint8Array.of(0xe9, 0x0a), size: 2 });
  expect(await nodeFileSystem.readBytes(uri('nothing.md'), 9)).toBeNull();
  expect(await nodeFileSystem.readBytes(uri('a'), 9)).toBeNull();
});

test('follows links to folders, and ends where one leads back up', async () => {
  await mkdir(join(folder, 'z'));
  await symlink(join(folder, 'a'), join(folder, 'z/to-a'));
  await symlink(folder, join(folder, 'a/up'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
  const files = await nodeFileSystem.list(uri(''));
  expect(files).toContain('z/to-a/b c/d.md');
  expect(files).not.toContain('broken');
  expect(files.filter((file) => file.startsWith('a/up/'))).toEqual([]);
});

test('folders that link to each other are listed a few times, not in every order', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
  for (const name of names) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'x.md'), '');
    for (const other of names.filter((each) => each !== name))
      await symlink(join('..', other), join(folder, name, other));
  }
  const files = await nodeFileSystem.list(uri(''));
  for (const name of names) {
    expect(files).toContain(`${name}/x.md`);
    expect(files.filter((file) => file.endsWith(`${name}/x.md`)).length).toBeLessThan(6);
  }
});

test('two links to one folder are both followed, with what lies below', async () => {
  await symlink('a', join(folder, 'one'));
  await symlink('a', join(folder, 'two'));
  expect(await nodeFileSystem.list(uri(''))).toEqual(['a/b c/d.md', 'latin.md', 'one/b c/d.md', 'two/b c/d.md']);
});

// nobody writes to it: whoever reads it as if it were a file waits for ever
test.runIf(process.platform !== 'win32')('lists a named pipe, and never reads it', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  await symlink('pipe.md', join(folder, 'to-pipe.md'));
  expect(await nodeFileSystem.list(uri(''))).toEqual(['a/b c/d.md', 'latin.md', 'pipe.md', 'to-pipe.md']);
  expect(await nodeFileSystem.read(uri('to-pipe.md'))).toEqual({
    kind: 'unreadable',
    reason: 'it is no regular file, so it is not read',
  });
  expect(await nodeFileSystem.readBytes(uri('pipe.md'), 9)).toBeNull();
});

test.each([
  ['a/b c/d.md', { kind: 'text', text: '\uFEFFé' }],
  ['a', { kind: 'folder' }],
  ['b.md', { kind: 'missing' }],
  ['latin.md/x', { kind: 'missing' }],
  ['latin.md', { kind: 'not-utf8' }],
])('reads %s', async (path, expected) => {
  expect(await nodeFileSystem.read(uri(path))).toMatchObject(expected);
});

test('tells files from folders from nothing', async () => {
  expect(await Promise.all(['latin.md', 'a', 'b'].map((path) => nodeFileSystem.stat(uri(path))))).toEqual([
    'file',
    'folder',
    null,
  ]);
});

test('tells where a link leads that takes a file out of a folder', async () => {
  const real = await realpath(folder);
  await mkdir(join(folder, 'z/inner'), { recursive: true });
  await symlink('../latin.md', join(folder, 'z/out.md'));
  await symlink('../a', join(folder, 'z/out'));
  await symlink('../nowhere.md', join(folder, 'z/nowhere.md'));
  await symlink('../gone', join(folder, 'z/gone'));
  await symlink('gone', join(folder, 'z/to-out'));
  await symlink('loop', join(folder, 'z/loop'));
  await symlink('inner', join(folder, 'z/in'));
  await symlink('z', join(folder, 'to-z'));
  const from = (root: string, path: string): Promise<string | null> => linkOutOf(uri(root), uri(path));
  expect(await from('z', 'z/out.md')).toBe(join(real, 'latin.md'));
  expect(await from('z', 'z/out/b c/d.md')).toBe(join(real, 'a/b c/d.md'));
  expect(await from('z', 'z/nowhere.md')).toBe(join(real, 'nowhere.md'));
  expect(await from('z', 'z/out/new/newer/x.png')).toBe(join(real, 'a/new/newer/x.png'));
  expect(await from('z', 'z/to-out/x.png')).toBe(join(real, 'gone/x.png'));
  expect(await from('z', 'z/loop/x.png')).toBeNull();
  expect(await from('z', 'z/in/new/newer/x.png')).toBeNull();
  expect(await from('z', 'z/in/new.md')).toBeNull();
  expect(await from('z', 'z/new.md')).toBeNull();
  expect(await from('to-z', 'to-z/in/new.md')).toBeNull();
  expect(await from('', 'z/out/b c/d.md')).toBeNull();
});
