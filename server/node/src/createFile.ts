import { randomUUID } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes a file, and the folders above it, whole or not at all: it is written beside its place, and appears there only
 * once it is complete. Never takes the place of another file. Says why it could not, or `null`.
 * @param uri `file:`
 */
export async function createFile(uri: string, content: string | Uint8Array): Promise<string | null> {
  const path = fileURLToPath(uri);
  const draft = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return `its folder cannot be made (${codeOf(error)}): check what stands there`;
  }
  try {
    await writeFile(draft, content, { flag: 'wx' });
    // unlike renaming, this fails where a file is
    await link(draft, path);
    return null;
  } catch (error) {
    const code = codeOf(error);
    return code === 'EEXIST' ? 'it is there already' : `it cannot be written (${code}): check its permissions`;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The system's code, such as `ENOENT`; what is no fault of the system is thrown again. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Takes away a file; one that is not there is no fault. */
export async function removeFile(uri: string): Promise<void> {
  await rm(fileURLToPath(uri), { force: true });
}
