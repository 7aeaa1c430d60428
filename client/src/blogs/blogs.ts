import { type Blog, blogRequest } from '@lectern/core/protocol/blog.ts';
import {
  type Disposable,
  type Event,
  EventEmitter,
  FileType,
  RelativePattern,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import {
  folderAbove,
  foldersAbove,
  foldersWithoutBlogs,
  isInPostsFolder,
  rootOf,
  startsWithFrontMatter,
} from './roots.ts';

/** Which blogs there are, and what the server told of them. */
export interface Blogs extends Disposable {
  /** A blog came, went or changed. */
  readonly onDidChange: Event<void>;
  /** Whether any blog is known at all. */
  readonly any: boolean;
  /** URI of the blog's root folder, or `null` outside any blog. Knows every blog of the workspace from the start. */
  rootOf(file: Uri): string | null;
  /** `undefined` as long as the server has not answered; asks it then, and tells by `onDidChange`. */
  of(file: Uri): Blog | null | undefined;
  /**
   * Whether Jekyll would convert the file with kramdown: a post or draft by its folder, or front matter inside a blog.
   * As long as the server has not named the blog's engine, kramdown is taken for granted.
   */
  isPost(document: TextDocument): boolean;
  /** Looks for blogs above a file that lies outside the workspace. */
  lookAbove(document: TextDocument): Promise<void>;
}

export const configFiles = '**/_config.{yml,yaml}';

export async function findBlogs(server: LanguageServer): Promise<Blogs> {
  const configured = new Set<string>();
  const looked = new Set<string>();
  const told = new Map<string, Blog | null>();
  /** By root, the file in whose name the server was asked. */
  const asked = new Map<string, Uri>();
  const changes = new EventEmitter<void>();

  const add = (config: Uri): void => {
    const folder = folderAbove(config.toString());
    if (folder !== null) configured.add(folder);
  };
  const lookAbove = async (file: Uri): Promise<void> => {
    // of a repository on the web nothing is open but what is the workspace's
    if (file.scheme !== 'file') return;
    const folders = foldersAbove(file.toString()).filter((folder) => !looked.has(folder));
    for (const folder of folders) looked.add(folder);
    const found = await Promise.all(folders.map((folder) => holdsConfig(folder)));
    for (const folder of folders.filter((_, index) => found[index])) configured.add(folder);
  };
  const ask = async (root: string, file: Uri): Promise<void> => {
    asked.set(root, file);
    const blog = await server.ask<Blog>(blogRequest, { textDocument: { uri: file.toString() } });
    if (server.state !== 'running') {
      asked.delete(root);
      return;
    }
    // the server may have seen a blog come or go before the watcher here did: its word counts
    const itsRoot = blog === null ? root : Uri.parse(blog.root).toString();
    const isNew = blog !== null && !configured.has(itsRoot);
    if (isNew) configured.add(itsRoot);
    // a server that does not know the deeper blog yet is asked again when it says that blogs have changed
    if (isNew) asked.delete(root);
    const before = told.get(itsRoot);
    told.set(itsRoot, blog);
    if (isNew || JSON.stringify(before) !== JSON.stringify(blog)) changes.fire();
  };
  /** What was told stands until the server has answered anew: a preview must not flicker. */
  const askAgain = (): void => {
    for (const [root, file] of asked) void ask(root, file);
  };
  const configsChanged = (): void => {
    changes.fire();
    askAgain();
  };

  const watcher = workspace.createFileSystemWatcher(configFiles, false, true, false);
  const disposables: Disposable[] = [
    changes,
    watcher,
    watcher.onDidCreate((config) => {
      add(config);
      configsChanged();
    }),
    watcher.onDidDelete((config) => {
      const root = folderAbove(config.toString()) ?? '';
      configured.delete(root);
      asked.delete(root);
      told.delete(root);
      configsChanged();
    }),
    server.onDidChangeBlogs(askAgain),
    server.onDidChangeState((state) => {
      if (state === 'running') askAgain();
    }),
  ];

  await Promise.all([
    ...(workspace.workspaceFolders ?? []).map(async ({ uri }) => {
      const pattern = new RelativePattern(uri, configFiles);
      // not everything that VS Code shows as a folder can be searched
      if (uri.scheme !== 'file' && (await holdsConfig(uri.toString()))) configured.add(uri.toString());
      for (const config of await workspace.findFiles(pattern, foldersWithoutBlogs)) add(config);
      await lookAbove(uri);
    }),
    ...workspace.textDocuments.map((document) => lookAbove(document.uri)),
  ]);

  const rootOfFile = (file: Uri): string | null => rootOf(file.toString(), configured);
  const isOfAnotherEngine = (file: Uri): boolean => {
    const blog = told.get(rootOfFile(file) ?? '');
    return blog !== undefined && blog !== null && blog.markdown !== 'kramdown';
  };
  return {
    onDidChange: changes.event,
    get any() {
      return configured.size > 0 || workspace.textDocuments.some(({ uri }) => isInPostsFolder(uri.toString()));
    },
    rootOf: rootOfFile,
    of(file) {
      const root = rootOfFile(file);
      if (root === null) return null;
      if (!asked.has(root)) void ask(root, file);
      return told.get(root);
    },
    isPost(document) {
      if (document.languageId !== 'markdown' || isOfAnotherEngine(document.uri)) return false;
      if (isInPostsFolder(document.uri.toString())) return true;
      if (!startsWithFrontMatter(document.getText())) return false;
      return document.isUntitled ? configured.size > 0 : rootOfFile(document.uri) !== null;
    },
    lookAbove: (document) => lookAbove(document.uri),
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

async function holdsConfig(folder: string): Promise<boolean> {
  const files = ['_config.yml', '_config.yaml'].map((name) => Uri.joinPath(Uri.parse(folder), name));
  const found = await Promise.all(
    files.map((file) =>
      workspace.fs.stat(file).then(
        ({ type }) => (type & FileType.File) !== 0,
        () => false, // not there, or not to be read: no blog that could be read either
      ),
    ),
  );
  return found.includes(true);
}
