import type { PostEdit, PostEdits } from '@lectern/core/protocol/postEdit.ts';
import { type TextDocument, WorkspaceEdit, type WorkspaceEditEntryMetadata, window, workspace } from 'vscode';
import { rangeFrom } from './range.ts';
import { isStale, workspaceEdit } from './workspaceEdit.ts';

/**
 * Makes the edits that the server answered with, those of other files included, as one step of undo; says why where there are none.
 * @param version of the text that was asked about
 * @param failed what did not happen: `No table of contents inserted`
 */
export async function applyPostEdit(
  document: TextDocument,
  version: number,
  answer: PostEdit | null,
  failed: string,
): Promise<boolean> {
  const reason = reasonAgainst(document, version, answer);
  if (reason !== null || answer === null || !('edits' in answer)) {
    void window.showWarningMessage(`${failed}: ${reason}`);
    return false;
  }
  return await applyEdits(document, answer);
}

/**
 * Makes edits of a post and of what follows in other files. With other files, VS Code saves what it changes if
 * `files.refactoring.autoSave` says so: nobody should find them open and unsaved later.
 * @param metadata of each edit, such as that it needs to be confirmed
 */
export async function applyEdits(
  document: TextDocument,
  { edits, elsewhere }: PostEdits,
  metadata?: WorkspaceEditEntryMetadata,
): Promise<boolean> {
  const edit = elsewhere ? workspaceEdit(elsewhere, [], metadata) : new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeFrom(range), newText, metadata);
  return await workspace.applyEdit(edit, { isRefactoring: elsewhere != null });
}

/** Why an answer makes no edits of the text; `null` where it does. */
export function reasonAgainst(document: TextDocument, version: number, answer: PostEdit | null): string | null {
  if (answer === null) return 'the language server did not answer, or this file is no post';
  if ('reason' in answer) return `${answer.reason.charAt(0).toLowerCase()}${answer.reason.slice(1)}`;
  const isOld = document.version !== version || (answer.elsewhere && isStale(answer.elsewhere));
  return isOld ? 'the text changed meanwhile. Please try again' : null;
}
