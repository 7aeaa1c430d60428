import { type InitialSettings, initialSettingsRequest } from '@lectern/core/protocol.ts';
import { commands, type Disposable, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type Blogs, configFiles } from '../blogs/blogs.ts';
import { foldersWithoutBlogs } from '../blogs/roots.ts';
import type { LanguageServer } from '../languageClient.ts';

/** `Lectern: Create Settings File`: writes `.lectern.yml` from what the blog's posts do, and shows it. */
export function createSettingsCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand('lectern.createSettings', async () => {
    const file = await fileOfBlog(blogs);
    if (file === 'none') void window.showWarningMessage(`${failed}: there is no Jekyll blog here (no _config.yml)`);
    if (typeof file === 'string') return;
    const settings = await server.ask<InitialSettings>(initialSettingsRequest, {
      textDocument: { uri: file.toString() },
    });
    if (settings === null) {
      const output = 'Show Output';
      if ((await window.showWarningMessage(`${failed}: the language server did not answer`, output)) === output)
        await commands.executeCommand('lectern.showOutput');
      return;
    }
    const uri = Uri.parse(settings.uri);
    if (await isThere(uri)) void window.showInformationMessage('This blog has its settings file already');
    else if (!(await create(uri, settings.text))) return;
    await window.showTextDocument(uri);
  });
}

const failed = 'No settings file created';

/** A file of the blog that is meant: that of the active editor, else of the workspace, asked for where it has several. */
async function fileOfBlog(blogs: Blogs): Promise<Uri | 'none' | 'cancelled'> {
  const active = window.activeTextEditor?.document.uri;
  if (active !== undefined && blogs.rootOf(active) !== null) return active;
  const configs = await workspace.findFiles(configFiles, foldersWithoutBlogs);
  if (configs.length < 2) return configs[0] ?? 'none';
  const items = configs.map((config) => ({ label: workspace.asRelativePath(Uri.joinPath(config, '..')), config }));
  const picked = await window.showQuickPick(items, { title: 'Create Settings File', placeHolder: 'Of which blog?' });
  return picked?.config ?? 'cancelled';
}

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
