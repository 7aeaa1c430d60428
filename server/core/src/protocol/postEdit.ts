import type { TextEdit } from 'vscode-languageserver-types';

/** Edits of the post, or in words why there are none. */
export type PostEdit = { readonly edits: readonly TextEdit[] } | { readonly reason: string };
