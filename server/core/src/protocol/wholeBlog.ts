import type { Diagnostic, TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Request: checks all files of a blog that Jekyll converts. Cancelled, it answers with what it has done. `null` outside any blog. */
export const blogCheckRequest = 'lectern/checkBlog';

export interface BlogCheckParams {
  /** Any file of the blog. */
  readonly textDocument: TextDocumentIdentifier;
  /** URIs, where only these are to be checked, each as its own blog asks for it. */
  readonly files?: readonly string[];
  readonly workDoneToken?: string | number;
  /** For `$/progress` with portions of the result: lists of `CheckedFile`. */
  readonly partialResultToken?: string | number;
}

export interface BlogCheck {
  /** The blog's Markdown engine; nothing is checked where it is not `kramdown`. */
  readonly engine: string;
  readonly total: number;
  /** Fewer than `total` where it was cancelled. */
  readonly checked: number;
  /** What was not sent as a portion before. */
  readonly files: readonly CheckedFile[];
}

/** A file that was checked, with its problems as they would be were it open. */
export interface CheckedFile {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}
