import { type BlogCheck, blogCheckRequest, type CheckedFile } from '@lectern/core/protocol/wholeBlog.ts';
import { Disposable, languages, TabInputText, Uri, window, workspace } from 'vscode';
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
  /** Whether a blog has been checked, or is being checked, since the last `clear`. */
  readonly hasChecked: boolean;
  /** Takes away what is shown. A run under way shows nothing any more. */
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
  /** From the first check on, until it is cleared. */
  let watching: Disposable | null = null;
  let timesCleared = 0;

  const forget = (uri: string): void => {
    checked.delete(uri);
    collection.delete(Uri.parse(uri));
  };
  /** @param wanted whether they still are, once they are ready to be shown */
  const show = async (files: readonly CheckedFile[], wanted: () => boolean): Promise<void> => {
    const converted = await Promise.all(files.map(({ diagnostics }) => server.asDiagnostics(diagnostics)));
    if (!wanted()) return;
    const open = openFiles();
    for (const [index, file] of files.entries()) {
      const uri = Uri.parse(file.uri);
      const isOpen = open.has(uri.toString());
      checked.set(uri.toString(), isOpen ? 'open' : 'shown');
      collection.set(uri, isOpen ? undefined : converted[index]);
    }
  };
  const untilCleared = (): (() => boolean) => {
    const before = timesCleared;
    return () => timesCleared === before;
  };
  const checkWaiting = oneAtATime(async () => {
    const uris = [...waiting];
    const [first] = uris;
    if (first === undefined) return;
    waiting.clear();
    const wanted = untilCleared();
    const check = await server.ask<BlogCheck>(blogCheckRequest, { textDocument: { uri: first }, files: uris });
    if (!wanted()) return;
    if (check === null) {
      // the server did not answer: they are checked with the next file that is
      for (const uri of uris) waiting.add(uri);
      return;
    }
    const found = new Set(check.files.map(({ uri }) => Uri.parse(uri).toString()));
    for (const uri of uris) if (!found.has(uri)) forget(uri);
    await show(check.files, wanted);
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

  const clear = (): void => {
    timesCleared++;
    watching?.dispose();
    watching = null;
    roots.clear();
    checked.clear();
    waiting.clear();
    collection.clear();
  };
  return {
    get hasChecked() {
      return roots.size > 0;
    },
    begin(root) {
      roots.add(root);
      watching ??= watch(fileChanged, windowChanged);
      const wanted = untilCleared();
      const before = new Set([...checked.keys()].filter((uri) => uri.startsWith(`${root}/`)));
      return {
        async show(files) {
          for (const { uri } of files) before.delete(Uri.parse(uri).toString());
          await show(files, wanted);
        },
        complete: () => {
          if (wanted()) for (const uri of before) forget(uri);
        },
      };
    },
    clear,
    dispose() {
      clear();
      collection.dispose();
    },
  };
}

function watch(fileChanged: (file: Uri) => void, windowChanged: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    watcher,
    watcher.onDidChange(fileChanged),
    watcher.onDidCreate(fileChanged),
    watcher.onDidDelete(fileChanged),
    workspace.onDidOpenTextDocument(windowChanged),
    workspace.onDidCloseTextDocument(windowChanged),
    window.onDidChangeVisibleTextEditors(windowChanged),
    window.tabGroups.onDidChangeTabs(windowChanged),
  );
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
