import type { GitUser } from '@lectern/core/authoring/newPost/gitAuthor.ts';
import type { Cancellation, Fetcher } from '@lectern/core/site/fetcher.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import type { ChangedFiles } from '@lectern/node/changedFiles.ts';

/** The world as a command sees it; tests give another. */
export interface Io {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly fileSystem: FileSystem;
  /** Writes a file that still has the text it was read with, `before`. Says why it could not, or `null`. */
  replaceText(uri: string, before: string, after: string): Promise<string | null>;
  /** Makes a file, and the folders above it; whole or not at all, and never in the place of another. Says why it could not, or `null`. */
  createFile(uri: string, content: string | Uint8Array): Promise<string | null>;
  /** Takes away a file that `createFile` has made. */
  removeFile(uri: string): Promise<void>;
  /** Who writes here, as far as git knows. */
  gitUser(folder: string): Promise<GitUser>;
  /** Files that differ from a revision in git; `folder` as a URI. */
  changedFiles(folder: string, base: string | null): Promise<ChangedFiles>;
  isRevision(folder: string, word: string): Promise<boolean>;
  /** Where a file really lies that symbolic links take out of a folder, as an absolute path; `null` where it lies in there. */
  linkOutOf(folder: string, uri: string): Promise<string | null>;
  /** Asked only where the command line says so. */
  readonly web: Fetcher;
  /** From now on, Ctrl+C does not end the program but says so here; pressed again, it ends it. */
  interruption(): Cancellation;
  readonly stdout: Output;
  readonly stderr: Messages;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

export interface Messages {
  readonly isTerminal: boolean;
  /** Writes one line; control characters in it are shown as escapes. */
  write(line: string): void;
  /** Writes as is: nothing that comes from a post, the name of a file or a command line. */
  raw(text: string): void;
}

/** Exit codes. */
export const clean = 0;
export const problemsFound = 1;
export const failed = 2;
