import markdownIt from 'markdown-it';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import type { Extension } from '../../../client/src/extension.ts';

/** Where it writes, in the folder that is open. */
const page = 'rendered.html';

/** Stands in for VS Code's preview where that runs elsewhere: what extends its Markdown must lie beside it. */
export function activate(): void {
  commands.registerCommand('renderer.render', async () => {
    const lectern = extensions.getExtension<Extension>('lectern.lectern-vscode');
    const [folder] = workspace.workspaceFolders ?? [];
    const text = window.activeTextEditor?.document.getText();
    if (!lectern || !folder || text === undefined) throw new Error('Lectern, a folder or a post is missing');
    const { extendMarkdownIt } = await lectern.activate();
    const html = extendMarkdownIt(markdownIt({ html: true })).render(text);
    await workspace.fs.writeFile(Uri.joinPath(folder.uri, page), new TextEncoder().encode(html));
  });
}
