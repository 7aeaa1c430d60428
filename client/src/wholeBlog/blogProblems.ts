import { type BlogCheck, blogCheckRequest, type CheckedFile } from '@lectern/core/protocol/wholeBlog.ts';
import { type Disposable, languages, TabInputText, Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { oneAtATime } from '../oneAtATime.ts';
import { mayBePost } from './mayBePost.ts';

/**
 * The problems of files that are not open, from the last check of the whole blog. A file that is opened is left to the
 * diagnostics that the editor asks for; closed again, new or changed on disk, it is checked anew.
 */
export interface BlogProblems extends Disposable {
  /** @param root URI of the blog that is going to be checked */
  begin(root: string): BlogProblemsRun;
  clear(): void;
}

export interface BlogProblemsRun {
  show(files: readonly CheckedFile[]): Promise<void>;
  /** All files have been checked: what was known of others before is out of date. */
  complete(): void;
}

export function blogProblems(server: LanguageServer): BlogProblems {
  const collection = languages.createDiagnosticCollection('lectern.wholeBlog');
  const roots = new Set<string>();
  /** Files that were checked, and whether they are left to the editor. */
  const checked = new Map<string, 'shown' | 'open'>();
  const waiting = new Set<string>();

  const forget = (uri: string): void => {
    checked.delete(uri);
    collection.delete(Uri.parse(uri));
  };
  const show = async (files: readonly CheckedFile[]): Promise<void> => {
    const converted = await Promise.all(files.map(({ diagnostics }) => server.asDiagnostics(diagnostics)));
    const open = openFiles();
    for (const [index, file] of files.entries()) {
      const uri = Uri.parse(file.uri);
      const isOpen = open.has(uri.toString());
      checked.set(uri.toString(), isOpen ? 'open' : 'shown');
      collection.set(uri, isOpen ? undefined : converted[index]);
    }
  };
  const checkWaiting = oneAtATime(async () => {
    const uris = [...waiting];
    waiting.clear();
    const [first] = uris;
    if (first === undefined) return;
    const check = await server.ask<BlogCheck>(blogCheckRequest, { textDocument: { uri: first }, files: uris });
    // cleared meanwhile, nothing is shown any more
    if (check === null || roots.size === 0) return;
    const found = new Set(check.files.map(({ uri }) => Uri.parse(uri).toString()));
    for (const uri of uris) if (!found.has(uri)) forget(uri);
    await show(check.files);
  });
  const checkAgain = (uri: string): void => {
    waiting.add(uri);
    void checkWaiting();
  };
  const fileChanged = (file: Uri): void => {
    const uri = file.toString();
    if (checked.has(uri) || [...roots].some((root) => mayBePost(uri, root))) checkAgain(uri);
  };
  const windowChanged = (): void => {
    const open = openFiles();
    for (const [uri, state] of checked) {
      if (state === 'open' && !open.has(uri)) checkAgain(uri);
      if (state === 'open' || !open.has(uri)) continue;
      checked.set(uri, 'open');
      collection.delete(Uri.parse(uri));
    }
  };

  const watcher = workspace.createFileSystemWatcher('**/*');
  const disposables: Disposable[] = [
    collection,
    watcher,
    watcher.onDidChange(fileChanged),
    watcher.onDidCreate(fileChanged),
    watcher.onDidDelete(fileChanged),
    workspace.onDidOpenTextDocument(windowChanged),
    workspace.onDidCloseTextDocument(windowChanged),
    window.onDidChangeVisibleTextEditors(windowChanged),
    window.tabGroups.onDidChangeTabs(windowChanged),
  ];
  return {
    begin(root) {
      roots.add(root);
      const before = new Set([...checked.keys()].filter((uri) => uri.startsWith(`${root}/`)));
      return {
        async show(files) {
          for (const { uri } of files) before.delete(Uri.parse(uri).toString());
          await show(files);
        },
        complete: () => {
          for (const uri of before) forget(uri);
        },
      };
    },
    clear() {
      roots.clear();
      checked.clear();
      waiting.clear();
      collection.clear();
    },
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** Files for which the editor asks for diagnostics itself: it has their text, and a person may see it. */
function openFiles(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const seen = new Set([
    ...tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : [])),
    ...window.visibleTextEditors.map(({ document }) => document.uri.toString()),
  ]);
  return new Set(workspace.textDocuments.map(({ uri }) => uri.toString()).filter((uri) => seen.has(uri)));
}
