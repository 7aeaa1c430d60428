import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GitUser } from '@lectern/core/authoring/newPost/gitAuthor.ts';

/**
 * Asks git, in a folder, for `user.name` and `user.email`. Without git, and outside any repository without settings of
 * its own, nobody is known: that is no failure.
 * @param folder as a `file:` URI
 */
export async function gitUser(folder: string): Promise<GitUser> {
  const [name, email] = await Promise.all(
    ['user.name', 'user.email'].map((key) => valueOfKey(fileURLToPath(folder), key)),
  );
  return { name: name ?? null, email: email ?? null };
}

function valueOfKey(cwd: string, key: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('git', ['config', '--get', key], { cwd, timeout: patience, windowsHide: true }, (error, stdout) => {
      resolve(error ? null : stdout.trim() || null);
    });
  });
}

/** Milliseconds; a wizard waits for the answer. */
const patience = 2000;
