import { type BlogCheck, blogCheckRequest, type CheckedFile } from '@lectern/core/protocol.ts';
import { type Disposable, languages, TabInputText, type Uri, Uri as UriOf, window, workspace } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { oneAtATime } from '../oneAtATime.ts';

/**
 * The problems of files that are not open, from the last check of the whole blog. A file that is opened is left to the
 * diagnostics that the editor asks for; closed again or changed on disk, it is checked anew.
 */
export interface BlogProblems extends Disposable {
  show(files: readonly CheckedFile[]): Promise<void>;
  /** Drops what was known of files that a complete check did not come by. */
  keepOnly(uris: ReadonlySet<string>): void;
  clear(): void;
}

export function blogProblems(server: LanguageServer): BlogProblems {
  const collection = languages.createDiagnosticCollection('lectern.wholeBlog');
  const checked = new Set<string>();
  const waiting = new Set<string>();

  const show = async (files: readonly CheckedFile[]): Promise<void> => {
    const converted = await Promise.all(files.map(({ diagnostics }) => server.asDiagnostics(diagnostics)));
    for (const [index, file] of files.entries()) {
      const uri = UriOf.parse(file.uri);
      checked.add(uri.toString());
      collection.set(uri, isOpen(uri) ? undefined : converted[index]);
    }
  };
  const checkAgain = oneAtATime(async () => {
    const uris = [...waiting];
    waiting.clear();
    const [first] = uris;
    if (first === undefined) return;
    const check = await server.ask<BlogCheck>(blogCheckRequest, { textDocument: { uri: first }, files: uris });
    if (check === null) return;
    const found = new Set(check.files.map(({ uri }) => UriOf.parse(uri).toString()));
    // cleared meanwhile, nothing is shown any more
    await show(check.files.filter(({ uri }) => checked.has(UriOf.parse(uri).toString())));
    for (const uri of uris) if (!found.has(uri)) collection.delete(UriOf.parse(uri));
  });
  const consider = (uri: Uri): void => {
    if (!checked.has(uri.toString())) return;
    if (isOpen(uri)) {
      collection.delete(uri);
      return;
    }
    waiting.add(uri.toString());
    void checkAgain();
  };

  const watcher = workspace.createFileSystemWatcher('**/*');
  const disposables: Disposable[] = [
    collection,
    watcher,
    watcher.onDidChange(consider),
    watcher.onDidCreate(consider),
    watcher.onDidDelete(consider),
    workspace.onDidOpenTextDocument(({ uri }) => consider(uri)),
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const { input } of [...opened, ...closed]) if (input instanceof TabInputText) consider(input.uri);
    }),
  ];
  return {
    show,
    keepOnly(uris) {
      for (const uri of checked) {
        if (uris.has(uri)) continue;
        checked.delete(uri);
        collection.delete(UriOf.parse(uri));
      }
    },
    clear() {
      checked.clear();
      waiting.clear();
      collection.clear();
    },
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** Whether the editor asks for the file's diagnostics itself: it has its text, and a person may see it. */
function isOpen(uri: Uri): boolean {
  const text = uri.toString();
  if (!workspace.textDocuments.some((document) => document.uri.toString() === text)) return false;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return (
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === text) ||
    window.visibleTextEditors.some(({ document }) => document.uri.toString() === text)
  );
}
