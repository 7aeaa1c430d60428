import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';

/** Edits of the post, or in words why there are none. */
export type PostEdit = PostEdits | Impossible;

export interface PostEdits {
  readonly edits: readonly TextEdit[];
  /** What follows in other files; left out or `null` for nothing. */
  readonly elsewhere?: WorkspaceEdit | null;
}
