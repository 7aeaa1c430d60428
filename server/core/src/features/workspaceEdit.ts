import type { CreateFile, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileChange } from '../text/change.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { wireEdits } from './wireEdits.ts';

/** What must be known of a file to edit it. */
export interface EditableFile {
  readonly lines: LineIndex;
  /** `null` for a file that is not open. */
  readonly version: number | null;
}

export interface WorkspaceEditOptions {
  /** Whether the editor takes versions, and files created or renamed; without, only edits can be told. */
  readonly documentChanges: boolean;
  /** A file that a change may edit, `null` for one that is not known. */
  fileOf(uri: string): EditableFile | null;
}

/** Changes as the editor applies them, all or none; `null` where one of them cannot be told. */
export function workspaceEdit(changes: readonly FileChange[], options: WorkspaceEditOptions): WorkspaceEdit | null {
  const steps = changes.map((change) => stepsOf(change, options));
  if (steps.includes(null)) return null;
  const all = steps.flatMap((step) => step ?? []);
  return options.documentChanges ? { documentChanges: all } : plainEdit(all);
}

/** The same for edits alone, in any editor that takes versions; `null` for none. */
export function editsElsewhere(
  changes: readonly FileChange[],
  fileOf: WorkspaceEditOptions['fileOf'],
): WorkspaceEdit | null {
  return changes.length === 0 ? null : workspaceEdit(changes, { documentChanges: true, fileOf });
}

type Step = CreateFile | RenameFile | TextDocumentEdit;

function stepsOf(change: FileChange, { fileOf }: WorkspaceEditOptions): Step[] | null {
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
      const edits = wireEdits(file, change.edits);
      return [{ textDocument: { uri: change.uri, version: file.version }, edits }];
    }
  }
}

function plainEdit(steps: readonly Step[]): WorkspaceEdit | null {
  const changes: Record<string, TextEdit[]> = {};
  for (const step of steps) {
    if (!('textDocument' in step)) return null;
    const { uri } = step.textDocument;
    changes[uri] = [...(changes[uri] ?? []), ...step.edits.filter((edit) => 'newText' in edit)];
  }
  return { changes };
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
