import type { FileText } from '../site/fileSystem.ts';

export { whyNoText } from '../site/fileSystem.ts';
export type { FileText };

/*
 * Requests from the server to an editor that reads files for it (`InitializationOptions.files`): those of a workspace
 * that lies on no disk which the server could read. Answers come in the order of what was asked for, as many.
 */

/** Request from the server: the files below a folder. The answer is a `ListedFiles`. */
export const listFilesRequest = 'lectern/listFiles';

export interface ListFilesParams {
  readonly folder: string;
  /** Names of folders that are left out wherever they stand. */
  readonly without: readonly string[];
  /** How many files are listed at most. */
  readonly most: number;
}

export interface ListedFiles {
  /** Paths relative to the folder, with `/` between parts; in order. Where symbolic links lead to folders is left out. */
  readonly files: readonly string[];
  /** Whether there are no more. */
  readonly isWhole: boolean;
}

/** Request from the server: texts of files. The answer is a list of `FileText`. */
export const readFilesRequest = 'lectern/readFiles';

export interface FilesParams {
  readonly uris: readonly string[];
}

/** Request from the server: what there is at some places. The answer is a list of `FileKind`. */
export const statFilesRequest = 'lectern/statFiles';

export type FileKind = 'file' | 'folder' | null;

/** Request from the server: first bytes of files. The answer is a list of `FileHead`, `null` for what cannot be read. */
export const readHeadsRequest = 'lectern/readHeads';

export interface ReadHeadsParams {
  readonly heads: readonly WantedHead[];
}

export interface WantedHead {
  readonly uri: string;
  /** Bytes, at most. */
  readonly most: number;
}

export interface FileHead {
  /** In base64. */
  readonly content: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
}
