import type { EditableFile } from '@lectern/core/features/workspaceEdit.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import type { OpenFiles } from './openFiles.ts';

/**
 * A file that changes may edit, with the lines of the text that they were made of; `null` where nobody knows one, or the
 * editor has another text by now.
 * @param text that the changes were made of; `undefined` where no index has one: that of the open file counts
 */
export function editableFile(openFiles: OpenFiles, uri: string, text: string | undefined): EditableFile | null {
  const open = openFiles.get(uri);
  if (!open) return text === undefined ? null : { lines: lineIndex(text), version: null };
  if (text !== undefined && text !== open.getText()) return null;
  return { lines: lineIndex(open.getText()), version: open.version };
}
