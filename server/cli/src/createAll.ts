import { foreignFile } from './foreignFile.ts';
import type { Io } from './io.ts';

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

/**
 * Makes files of a blog and changes one that is there, all or none. Says which one could not be written, and why; `null`
 * where all are there.
 */
export async function createAll(
  io: Io,
  root: string,
  files: readonly NewFile[],
  changed: ChangedFile | null = null,
): Promise<{ readonly uri: string; readonly reason: string } | null> {
  const made: string[] = [];
  const write = async (uri: string, run: () => Promise<string | null>): Promise<string | null> =>
    (await foreignFile(io, root, uri)) ?? (await run());
  const steps = [
    ...files.map(({ uri, content }) => ({ uri, isNew: true, run: () => io.createFile(uri, content) })),
    ...(changed
      ? [{ uri: changed.uri, isNew: false, run: () => io.replaceText(changed.uri, changed.before, changed.after) }]
      : []),
  ];
  for (const { uri, isNew, run } of steps) {
    const reason = await write(uri, run);
    if (reason !== null) {
      await Promise.all(made.map((each) => io.removeFile(each)));
      return { uri, reason };
    }
    if (isNew) made.push(uri);
  }
  return null;
}
