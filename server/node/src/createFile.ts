import { constants, copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes a file, and the folders above it, whole or not at all: it is written beside its place, and appears there only
 * once it is complete. Never takes the place of another file. Says why it could not, or `null`.
 * @param uri `file:`
 * @param hardLink fails with the system's code where the disk knows no such links
 */
export async function createFile(
  uri: string,
  content: string | Uint8Array,
  hardLink: (from: string, to: string) => Promise<void> = link,
): Promise<string | null> {
  const path = fileURLToPath(uri);
  const draft = `${path}.${crypto.randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return `its folder cannot be made (${codeOf(error)}): check what stands there`;
  }
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await place(draft, path, hardLink);
    return null;
  } catch (error) {
    const code = codeOf(error);
    return code === 'EEXIST' ? 'it is there already' : `it cannot be written (${code}): check its permissions`;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Unlike renaming, both ways fail where a file is. */
async function place(
  draft: string,
  path: string,
  hardLink: (from: string, to: string) => Promise<void>,
): Promise<void> {
  try {
    await hardLink(draft, path);
  } catch (error) {
    // memory cards and many network shares have no hard links
    if (!withoutLinks.has(codeOf(error))) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES']);

/** The system's code, such as `ENOENT`; what is no fault of the system is thrown again. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Takes away a file; one that is not there is no fault. */
export async function removeFile(uri: string): Promise<void> {
  await rm(fileURLToPath(uri), { force: true });
}
