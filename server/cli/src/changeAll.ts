import type { ChangedFile } from './createAll.ts';
import { foreignFile } from './foreignFile.ts';
import type { Io } from './io.ts';

export interface Unchanged {
  readonly uri: string;
  readonly reason: string;
  /** Files that have their new text all the same: they could not be put back. */
  readonly left: readonly string[];
}

/**
 * Changes files of a blog, the last one first: all, or none. Says which one could not be written, and why; `null` where
 * all have their new text.
 */
export async function changeAll(io: Io, root: string, files: readonly ChangedFile[]): Promise<Unchanged | null> {
  for (const { uri } of files) {
    const reason = await foreignFile(io, root, uri);
    if (reason !== null) return { uri, reason, left: [] };
  }
  const done: ChangedFile[] = [];
  for (const file of files.toReversed()) {
    const reason = await io.replaceText(file.uri, file.before, file.after);
    if (reason !== null) return { uri: file.uri, reason, left: await putBack(io, done) };
    done.push(file);
  }
  return null;
}

async function putBack(io: Io, files: readonly ChangedFile[]): Promise<readonly string[]> {
  const reasons = await Promise.all(files.map(({ uri, before, after }) => io.replaceText(uri, after, before)));
  return files.filter((_file, index) => reasons[index] !== null).map(({ uri }) => uri);
}
