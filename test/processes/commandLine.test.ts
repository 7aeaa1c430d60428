import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../server/cli/src/main.ts', import.meta.url));
let folder = '';
// a process of its own takes its time on a busy machine
const slow = { timeout: 30_000 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  await mkdir(join(folder, '_posts'));
  await writeFile(join(folder, '_config.yml'), '');
});

afterEach(() => rm(folder, { recursive: true }));

test('reads a blog from disk, and tells of a file that is not UTF-8', slow, async () => {
  await writeFile(join(folder, '_posts/2026-01-01-a.md'), '---\nlayout: a\n---\n[a](/) {:.c}\n');
  await writeFile(join(folder, '_posts/2026-01-02-b.md'), Uint8Array.of(0xe9, 0x0a));
  const child = spawn(process.execPath, [main, 'check', '--format', 'json'], { cwd: folder });
  const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  expect(JSON.parse(stdout)).toMatchObject({ file: '_posts/2026-01-01-a.md', rule: 'ial-after-text' });
  expect(stderr).toBe('_posts/2026-01-02-b.md: it is not UTF-8 text: save it as UTF-8\n');
  expect(exit).toBe(2);
});

test('checks only what git calls changed, in a blog below the repository', slow, async () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@blog.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const post = '---\nlayout: a\n---\n[a](/) {:.c}\n';
  await mkdir(join(folder, 'site/_posts'), { recursive: true });
  await writeFile(join(folder, 'site/_config.yml'), '');
  await writeFile(join(folder, 'site/_posts/2026-01-01-a.md'), post);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'x');
  await writeFile(join(folder, 'site/_posts/2026-01-02-b.md'), post);
  const child = spawn(process.execPath, [main, 'check', '--changed', '--format', 'json'], {
    cwd: join(folder, 'site/_posts'),
  });
  const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const files = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).file]));
  expect([new Set(files), stderr, exit]).toEqual([new Set(['2026-01-02-b.md']), '', 1]);
});

test('ends without complaint when nobody reads on', slow, async () => {
  // more than a pipe holds
  const lines = '[a](/) {:.c}\n\n'.repeat(5000);
  await writeFile(join(folder, '_posts/2026-01-01-a.md'), lines);
  const child = spawn(process.execPath, [main, 'check', '--format', 'json'], { cwd: folder });
  child.stdout.once('data', () => child.stdout.destroy());
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([exit, stderr]).toEqual([0, '']);
});

test.runIf(process.platform === 'linux')('says in one line that its output has no room', slow, async () => {
  const lines = '[a](/) {:.c}\n\n'.repeat(5000);
  await writeFile(join(folder, '_posts/2026-01-01-a.md'), lines);
  const line = 'exec "$0" "$1" check --format json > /dev/full';
  const child = spawn('sh', ['-c', line, process.execPath, main], { cwd: folder });
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([exit, stderr]).toEqual([2, 'The output cannot be written (ENOSPC): check where it goes\n']);
});

// whoever reads them as if they were files waits for ever
test.runIf(process.platform === 'linux')(
  'tells of posts and settings that are no files, and reads none',
  slow,
  async () => {
    execFileSync('mkfifo', [join(folder, '_posts/2026-01-01-pipe.md')]);
    await symlink('/dev/zero', join(folder, '_posts/2026-01-02-zero.md'));
    await mkdir(join(folder, '.lectern.yml'));
    await rm(join(folder, '_config.yml'));
    await mkdir(join(folder, '_config.yml'));
    const child = spawn(process.execPath, [main, 'check'], { cwd: folder });
    const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(stderr.split('\n')).toEqual([
      '_posts/2026-01-01-pipe.md: it is no regular file, so it is not read',
      '_posts/2026-01-02-zero.md: it is no regular file, so it is not read',
      '_config.yml: it is a folder',
      '.lectern.yml: it is a folder',
      '',
    ]);
    expect(exit).toBe(2);
  },
);
