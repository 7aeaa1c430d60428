import { foreignFile } from './foreignFile.ts';
import type { Io } from './io.ts';

export type WrittenFile = NewFile | ChangedFile;

export interface NewFile {
  readonly uri: string;
  readonly content: string | Uint8Array;
}

/** A file that is there, with a new text. */
export interface ChangedFile {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

export interface Unwritten {
  readonly uri: string;
  readonly reason: string;
  /** Files that have their new text all the same: they could not be put back. */
  readonly left: readonly string[];
}

/**
 * Makes and changes files of a blog, one after another: all, or none. Says which one could not be written, and why;
 * `null` where all are.
 */
export async function writeAll(io: Io, root: string, files: readonly WrittenFile[]): Promise<Unwritten | null> {
  for (const { uri } of files) {
    const reason = await foreignFile(io, root, uri);
    if (reason !== null) return { uri, reason, left: [] };
  }
  const done: WrittenFile[] = [];
  for (const file of files) {
    const reason = await write(io, file);
    if (reason !== null) return { uri: file.uri, reason, left: await undo(io, done) };
    done.push(file);
  }
  return null;
}

function write(io: Io, file: WrittenFile): Promise<string | null> {
  return 'content' in file ? io.createFile(file.uri, file.content) : io.replaceText(file.uri, file.before, file.after);
}

async function undo(io: Io, files: readonly WrittenFile[]): Promise<readonly string[]> {
  const reasons = await Promise.all(
    files.map((file) =>
      'content' in file ? io.removeFile(file.uri) : io.replaceText(file.uri, file.after, file.before),
    ),
  );
  return files.filter((_file, index) => typeof reasons[index] === 'string').map(({ uri }) => uri);
}
