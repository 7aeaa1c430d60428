import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkOutOf, nodeFileSystem, writeText } from './fileSystem.ts';

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

// nobody writes to it: whoever reads it as if it were a file waits for ever
test.runIf(process.platform !== 'win32')('leaves a named pipe alone', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  await symlink('pipe.md', join(folder, 'to-pipe.md'));
  expect(await nodeFileSystem.list(uri(''))).toEqual(['a/b c/d.md', 'latin.md']);
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

test('writes a text, or says why not', async () => {
  expect(await writeText(uri('new.md'), 'é')).toBe(null);
  expect(await nodeFileSystem.read(uri('new.md'))).toEqual({ kind: 'text', text: 'é' });
  expect(await writeText(uri('a'), '')).toMatch(/^it cannot be written \(EISDIR\)/);
});

test('a file that is written keeps its mode and the links to it, and leaves nothing beside it', async () => {
  await chmod(join(folder, 'latin.md'), 0o640);
  await symlink('latin.md', join(folder, 'link.md'));
  expect(await writeText(uri('link.md'), 'new')).toBe(null);
  expect(await readFile(join(folder, 'latin.md'), 'utf8')).toBe('new');
  expect((await stat(join(folder, 'latin.md'))).mode & 0o777).toBe(0o640);
  expect((await lstat(join(folder, 'link.md'))).isSymbolicLink()).toBe(true);
  expect((await readdir(folder)).toSorted()).toEqual(['a', 'latin.md', 'link.md', 'node_modules']);
  expect(await writeText(uri('a/none/x.md'), '')).toMatch(/^it cannot be written \(ENOENT\)/);
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
