/** What the core needs of a disk. Paths have `/` between parts on every system. */
export interface FileSystem {
  /**
   * Paths of all files below a folder, relative to it. Left out: `.git`, `node_modules`, `_site`, `vendor`, and what a
   * symbolic link leads to a second time. A folder that cannot be read is left out too.
   */
  list(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<FileText>;
  /** `null` where there is nothing. */
  stat(uri: string): Promise<'file' | 'folder' | null>;
}

/** A file's text, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'folder' | 'not-utf8' | 'unreadable'; readonly reason: string };
