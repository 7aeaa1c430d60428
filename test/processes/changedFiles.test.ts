import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changedFiles, isRevision } from '@lectern/node/changedFiles.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-git-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@blog.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
}

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(...paths: readonly string[]): void {
  for (const path of paths) write(path);
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', 'x');
}

async function changed(base: string | null = null, below = ''): Promise<unknown> {
  const found = await changedFiles(pathToFileURL(join(folder, below)).href, base);
  if (found.kind === 'failed') return found.reason.replace(folder, 'FOLDER');
  const root = `${pathToFileURL(folder).href}/`;
  return {
    files: found.uris.map((uri) => decodeURIComponent(uri.replace(root, ''))),
    base: found.base,
    isGuess: found.isGuess,
  };
}

/** Several processes each. */
const slow = { timeout: 30_000 };

describe('in a repository', slow, () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    write('.gitignore', 'ignored.md\n');
    commit('_posts/a.md', '_posts/old name.md', '_posts/gone.md');
  });

  test('what is changed, staged, new or renamed, and not what is deleted or ignored', async () => {
    write('_posts/a.md', 'other');
    write('_posts/é "new"\n.md');
    write('ignored.md');
    renameSync(join(folder, '_posts/old name.md'), join(folder, '_posts/new name.md'));
    rmSync(join(folder, '_posts/gone.md'));
    write('staged.md');
    git('add', 'staged.md', '_posts/new name.md', '_posts/old name.md');
    expect(await changed()).toEqual({
      files: ['_posts/é "new"\n.md', '_posts/a.md', '_posts/new name.md', 'staged.md'],
      base: 'main',
      isGuess: false,
    });
  });

  test('all of a branch, from where it left the default one', async () => {
    git('checkout', '--quiet', '-b', 'topic');
    commit('_posts/b.md');
    git('checkout', '--quiet', 'main');
    commit('_posts/later.md');
    git('checkout', '--quiet', 'topic');
    write('_posts/c.md');
    expect(await changed()).toMatchObject({ files: ['_posts/b.md', '_posts/c.md'] });
    expect(await changed('HEAD')).toMatchObject({ files: ['_posts/c.md'], base: 'HEAD', isGuess: false });
    expect(await changed('HEAD~1')).toMatchObject({ files: ['_posts/b.md', '_posts/c.md'] });
  });

  test('in a folder below, the whole repository all the same', async () => {
    write('blog/_posts/b.md');
    write('other.md');
    expect(await changed(null, 'blog/_posts')).toMatchObject({ files: ['blog/_posts/b.md', 'other.md'] });
  });

  test('without a default branch, what is not committed', async () => {
    git('branch', '--quiet', '-m', 'main', 'trunk');
    write('new.md');
    expect(await changed()).toEqual({ files: ['new.md'], base: 'HEAD', isGuess: true });
  });

  test.each(['none', '--output=x', ''])('an unknown revision: %j', async (base) => {
    expect(await changed(base)).toMatch(/^git knows no revision/);
    expect(await isRevision(pathToFileURL(folder).href, base)).toBe(false);
  });

  test('a history that has nothing in common with the default branch', async () => {
    git('checkout', '--quiet', '--orphan', 'topic');
    commit('_posts/b.md');
    expect(await changed()).toMatch(/^git knows no common commit with main/);
  });

  test('a revision is one', async () => {
    expect(await isRevision(pathToFileURL(folder).href, 'main')).toBe(true);
  });
});

test('before the first commit, everything', slow, async () => {
  git('init', '--quiet', '--initial-branch=main');
  write('a.md');
  write('b.md');
  git('add', 'b.md');
  expect(await changed()).toEqual({ files: ['a.md', 'b.md'], base: 'nothing', isGuess: false });
});

test('outside any repository', slow, async () => {
  expect(await changed()).toMatch(/lies in no working tree of git$/);
});
