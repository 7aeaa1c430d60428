/** What the core needs of a disk. Paths have `/` between parts on every system. */
export interface FileSystem {
  /**
   * Paths of all files below a folder, relative to it. Left out: `.git`, `node_modules`, `_site`, `vendor`, and what a
   * symbolic link leads to a second time. A folder that cannot be read is left out too, and so are pipes and devices.
   */
  list(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<FileText>;
  /** The first bytes of a file, at most `most`; `null` where it cannot be read. */
  readBytes(uri: string, most: number): Promise<FileBytes | null>;
  /** `null` where there is nothing. */
  stat(uri: string): Promise<'file' | 'folder' | null>;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/** A file's text, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'folder' | 'not-utf8' | 'unreadable'; readonly reason: string };
