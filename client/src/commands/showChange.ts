import { commands, type Disposable, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';

/** What the server has run after a quick fix that writes into another file. */
export const showChange = 'lectern.showChange';

/** Opens the file where it was changed: the author sees what there is to fill in, and can undo it there. */
export function showChangeCommand(): Disposable {
  return commands.registerCommand(showChange, async (uri: string, { start, end }: Range) => {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const editor = await window.showTextDocument(document, { selection: lines(start.line, start.line) });
    editor.revealRange(lines(start.line, end.line), TextEditorRevealType.InCenterIfOutsideViewport);
  });
}

function lines(first: number, last: number): Range {
  return new Range(first, 0, last, 0);
}
