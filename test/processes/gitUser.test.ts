import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitUser } from '@lectern/node/gitUser.ts';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lectern-git-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the repository’s own settings say who writes', async () => {
  const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('config', 'user.name', 'Inès Moreau');
  git('config', 'user.email', 'ines@tide.example');
  expect(await gitUser(pathToFileURL(folder).href)).toEqual({ name: 'Inès Moreau', email: 'ines@tide.example' });
});

test('nobody is known in a folder that is not there', async () => {
  expect(await gitUser(pathToFileURL(join(folder, 'gone')).href)).toEqual({ name: null, email: null });
});
