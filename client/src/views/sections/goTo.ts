import { Position, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { SectionNode } from './sectionNodes.ts';

/** Puts the cursor on the entry's heading, with the heading at the editor's top. */
export async function goTo(
  document: TextDocument,
  { entry }: Pick<SectionNode<unknown>, 'entry'>,
  preserveFocus = false,
): Promise<void> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = open?.viewColumn;
  const editor = await window.showTextDocument(document, {
    preserveFocus,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  const start = new Position(entry.range.start.line, entry.range.start.character);
  const selection = new Selection(start, start);
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.AtTop);
}
