import { type InitialSettings, initialSettingsRequest } from '@lectern/core/protocol/blog.ts';
import { commands, type Disposable, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { askForOutput } from '../askForOutput.ts';
import { blogAt } from './blogAt.ts';
import { tellNoBlog } from './tellNoBlog.ts';

/** `Lectern: Create Settings File`: writes `.lectern.yml` from what the blog's posts do, and shows it. */
export function createSettingsCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand('lectern.createSettings', async () => {
    const file = await blogAt(blogs, null, 'Create Settings File');
    if (file === 'none') void tellNoBlog(failed);
    if (!(file instanceof Uri)) return;
    const settings = await server.ask<InitialSettings>(initialSettingsRequest, {
      textDocument: { uri: file.toString() },
    });
    if (settings === null) {
      await askForOutput(`${failed}: the language server did not answer`);
      return;
    }
    const uri = Uri.parse(settings.uri);
    if (await isThere(uri)) void window.showInformationMessage('This blog has its settings file already');
    else if (!(await create(uri, settings.text))) return;
    await window.showTextDocument(uri);
  });
}

const failed = 'No settings file created';

/** The server may hear of files later than the disk. */
function isThere(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false, // not there, or not to be read: then writing says so
  );
}

async function create(uri: Uri, text: string): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (await workspace.applyEdit(edit)) return true;
  void window.showErrorMessage(`${failed}: ${uri.fsPath} cannot be written`);
  return false;
}
