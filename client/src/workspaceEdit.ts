import { fromBase64 } from '@lectern/core/protocol/base64.ts';
import type { DatedPostEdit } from '@lectern/core/protocol/postDate.ts';
import { Uri, WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode';
import { rangeFrom } from './range.ts';

/** Changes of several files, as the protocol writes them. */
export type Written = DatedPostEdit['edit'];

type Change = NonNullable<Written['documentChanges']>[number];

/** A new file of bytes, which no text says. */
export interface NewFile {
  readonly uri: string;
  /** In base64. */
  readonly content: string;
}

/**
 * What the server wants changed, as VS Code applies it: new files come whole, so that nothing is left unsaved.
 * @param metadata of each edit of a text
 */
export function workspaceEdit(
  { documentChanges = [] }: Written,
  files: readonly NewFile[] = [],
  metadata?: WorkspaceEditEntryMetadata,
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { uri, content } of files) edit.createFile(Uri.parse(uri), { contents: fromBase64(content) });
  const texts = new Map(
    documentChanges.flatMap((change) => ('textDocument' in change ? [[change.textDocument.uri, change]] : [])),
  );
  const created = new Set<string>();
  for (const change of documentChanges) {
    if ('textDocument' in change) {
      if (!created.has(change.textDocument.uri)) addEdits(edit, change, metadata);
    } else if (change.kind === 'rename') edit.renameFile(Uri.parse(change.oldUri), Uri.parse(change.newUri));
    else if (change.kind === 'create') {
      created.add(change.uri);
      edit.createFile(Uri.parse(change.uri), { contents: new TextEncoder().encode(textOf(texts.get(change.uri))) });
    }
  }
  return edit;
}

/** Whether a file was changed since the server looked at it: then its places may be others. */
export function isStale({ documentChanges = [] }: Written): boolean {
  return documentChanges.some((change) => {
    if (!('textDocument' in change) || change.textDocument.version === null) return false;
    const { uri, version } = change.textDocument;
    return workspace.textDocuments.some(
      (open) => open.uri.toString() === Uri.parse(uri).toString() && open.version !== version,
    );
  });
}

type Edits = Extract<Change, { readonly textDocument: unknown }>;

function addEdits(
  edit: WorkspaceEdit,
  { textDocument, edits }: Edits,
  metadata: WorkspaceEditEntryMetadata | undefined,
): void {
  const uri = Uri.parse(textDocument.uri);
  for (const each of edits) {
    if ('newText' in each) edit.replace(uri, rangeFrom(each.range), each.newText, metadata);
  }
}

function textOf(change: Edits | undefined): string {
  return change?.edits.map((each) => ('newText' in each ? each.newText : '')).join('') ?? '';
}
