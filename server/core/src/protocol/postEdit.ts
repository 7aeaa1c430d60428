import type { TextEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';

/** Edits of the post, or in words why there are none. */
export type PostEdit = { readonly edits: readonly TextEdit[] } | Impossible;
