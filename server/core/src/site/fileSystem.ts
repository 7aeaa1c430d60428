/** What the core needs of a disk. Paths have `/` between parts on every system. */
export interface FileSystem {
  /**
   * Paths of all files below a folder, relative to it, pipes and devices too, which `read` refuses. Left out: `.git`,
   * `node_modules`, `_site`, `vendor`, folders that cannot be read, symbolic links that lead back up or nowhere, and what
   * many links lead to again and again.
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

/** Folders that hold no source of a blog, by name, wherever they stand. */
export const unlistedFolders: readonly string[] = [
  '.git',
  '.jekyll-cache',
  '.sass-cache',
  '_site',
  'node_modules',
  'vendor',
];

/** A file's text, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'folder' | 'not-utf8' | 'unreadable'; readonly reason: string };

export const whyNoText = {
  missing: 'there is no such file',
  folder: 'it is a folder',
  'not-utf8': 'it is not UTF-8 text: save it as UTF-8',
  /** @param code of the system's error */
  unreadable: (code: string): string => `it cannot be read (${code}): check its permissions`,
} as const;
