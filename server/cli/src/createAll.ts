import { foreignFile } from './foreignFile.ts';
import type { Io } from './io.ts';

export interface NewFile {
  readonly uri: string;
  readonly content: string | Uint8Array;
}

/** Makes files of a blog, all or none. Says which one could not be made, and why; `null` where all are there. */
export async function createAll(
  io: Io,
  root: string,
  files: readonly NewFile[],
): Promise<{ readonly uri: string; readonly reason: string } | null> {
  const made: string[] = [];
  for (const { uri, content } of files) {
    const reason = (await foreignFile(io, root, uri)) ?? (await io.createFile(uri, content));
    if (reason !== null) {
      await Promise.all(made.map((each) => io.removeFile(each)));
      return { uri, reason };
    }
    made.push(uri);
  }
  return null;
}
