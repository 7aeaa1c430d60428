import type { CreateFile, RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileChange } from '../text/change.ts';
import type { LineIndex } from '../text/lineIndex.ts';

/** What must be known of a file to edit it. */
export interface EditableFile {
  readonly lines: LineIndex;
  /** `null` for a file that is not open. */
  readonly version: number | null;
}

/** Changes as the editor applies them, all or none. `null` where a file to be edited is not known. */
export function workspaceEdit(
  changes: readonly FileChange[],
  fileOf: (uri: string) => EditableFile | null,
): WorkspaceEdit | null {
  const steps = changes.map((change) => stepsOf(change, fileOf));
  return steps.includes(null) ? null : { documentChanges: steps.flatMap((step) => step ?? []) };
}

type Step = CreateFile | RenameFile | TextDocumentEdit;

function stepsOf(change: FileChange, fileOf: (uri: string) => EditableFile | null): Step[] | null {
  switch (change.kind) {
    case 'create':
      return [
        { kind: 'create', uri: change.uri },
        {
          textDocument: { uri: change.uri, version: null },
          edits: [{ range: startOfFile, newText: change.text }],
        },
      ];
    case 'rename':
      return [{ kind: 'rename', oldUri: change.from, newUri: change.to }];
    case 'edit': {
      const file = fileOf(change.uri);
      if (file === null) return null;
      const { lines, version } = file;
      const edits = change.edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
      return [{ textDocument: { uri: change.uri, version }, edits }];
    }
  }
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
