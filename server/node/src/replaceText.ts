import type { Stats } from 'node:fs';
import { access, chmod, constants, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { absentAsNull, codeOf } from './systemCode.ts';

/**
 * Writes a new text in the place of the one that it was made from, also where a symbolic link leads there: whole or not
 * at all, as far as the file can be exchanged. Whoever saved it since it was read keeps what he saved. Says why it could
 * not, or `null`.
 * @param uri `file:`
 * @param before what was read
 * @param overwrite fails with the system's code where the disk is full
 */
export async function replaceText(
  uri: string,
  before: string,
  after: string,
  overwrite: (path: string, text: string) => Promise<void> = writeInPlace,
): Promise<string | null> {
  const named = fileURLToPath(uri);
  const path = (await absentAsNull(realpath(named))) ?? named;
  const draft = `${path}.${crypto.randomUUID()}`;
  let isDraftOver = true;
  try {
    const found = await absentAsNull(stat(path));
    if (!found?.isFile()) return hasChanged;
    await access(path, constants.W_OK);
    await writeFile(draft, after, { flag: 'wx' });
    await chmod(draft, found.mode & 0o777);
    const canTakeItsPlace = isAlike(found, await stat(draft));
    if (!(await readFile(path)).equals(Buffer.from(before))) return hasChanged;
    if (canTakeItsPlace) await rename(draft, path);
    else {
      isDraftOver = false;
      await overwrite(path, after);
      isDraftOver = true;
    }
    return null;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return isDraftOver
      ? `it cannot be written (${codeOf(error)}): check its permissions`
      : `it may be written in part only (${codeOf(error)}): its new text is in ${draft}`;
  } finally {
    if (isDraftOver) await rm(draft, { force: true });
  }
}

const hasChanged = 'it has changed meanwhile, so it is left alone: run it again';

/** A file with another owner, or with other names, would lose them to one that takes its place. */
function isAlike(found: Stats, draft: Stats): boolean {
  return found.nlink === 1 && found.uid === draft.uid && found.gid === draft.gid;
}

async function writeInPlace(path: string, text: string): Promise<void> {
  // not emptied first: a disk that is full has room for what stands there
  const file = await open(path, 'r+');
  try {
    await file.writeFile(text);
    await file.truncate(Buffer.byteLength(text));
  } finally {
    await file.close();
  }
}
