import type { NewPostChoices, NewPostEdit, NewPostValues } from '@lectern/core/protocol/newPost.ts';
import { Selection, Uri, window, workspace } from 'vscode';

/** Says what the author's new entry lacks that others have, and shows it on request. */
export async function tellOwnEntry(
  { authorParts }: NewPostChoices,
  { newAuthor }: NewPostValues,
  answer: NewPostEdit,
): Promise<void> {
  if (newAuthor === null) return;
  const missing = [
    ...(authorParts.bio && !newAuthor.bio ? ['bio'] : []),
    ...(authorParts.avatar !== null && !newAuthor.avatar ? ['picture'] : []),
  ];
  const file = otherFile(answer);
  if (missing.length === 0 || file === null) return;
  const told = `You are among the blog’s authors now; your entry has no ${missing.join(' and no ')} yet`;
  if ((await window.showInformationMessage(told, show)) === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(file));
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(`\n${newAuthor.id}:`) + 1));
  await window.showTextDocument(document, { selection: new Selection(at, at) });
}

const show = 'Show Entry';

/** What a new post changes beside itself is the authors' file. */
function otherFile({ edit, uri }: NewPostEdit): string | null {
  for (const change of edit.documentChanges ?? [])
    if ('textDocument' in change && change.textDocument.uri !== uri) return change.textDocument.uri;
  return null;
}
