import { fixAllKind } from '@lectern/core/features/codeActions.ts';
import { completionTriggers } from '@lectern/core/features/completion.ts';
import { blogsChangedNotification, failureNotification } from '@lectern/core/protocol.ts';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DiagnosticsPusher, diagnosticsPusher, onceQuiet, pullDiagnostics } from './diagnosticsHandlers.ts';
import { type Editor, editorOf } from './editor.ts';
import { registerFeatures } from './featureHandlers.ts';
import { createGuard } from './guard.ts';
import { createInspector } from './inspect.ts';
import { createNotices } from './notices.ts';
import { openFiles } from './openFiles.ts';
import { overlay } from './overlay.ts';
import { createPosts } from './posts.ts';
import { withProgress } from './progress.ts';
import type { Session, World } from './session.ts';
import { type BlogChange, createSiteStore } from './siteStore.ts';

/** Serves one editor over a connection that does not listen yet. */
export function serve(connection: Connection, world: World): void {
  connection.onInitialize((params) => {
    const editor = editorOf(params);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    start(connection, world, editor, folders);
    return answer(editor);
  });
}

function start(connection: Connection, world: World, editor: Editor, folders: readonly string[]): void {
  const guard = createGuard({
    rethrow: world.rethrow,
    report: (failure) => void connection.sendNotification(failureNotification, failure),
  });
  const documents = new TextDocuments(TextDocument);
  const open = openFiles(documents);
  const notices = createNotices(connection);
  const sites = createSiteStore({
    files: overlay(world.disk, (uri) => open.get(uri)?.getText() ?? null),
    changed: (_root, change) => changed(change),
    loading: async (root, load) => {
      const site = await (editor.showsProgress ? withProgress(connection.window, root, load) : load());
      notices.tell(site);
      return site;
    },
  });
  const posts = createPosts(open, sites);
  const inspector = createInspector({ ...world, openFiles: open, posts, sites, guard });
  const session: Session = { ...world, connection, editor, guard, documents, openFiles: open, sites, posts, inspector };

  const pusher = editor.pullsDiagnostics ? null : diagnosticsPusher(connection, open, inspector, editor.ruleUrl);
  if (!pusher) pullDiagnostics(connection, inspector, editor.ruleUrl);
  const refresh = onceQuiet(guard, 'diagnostics', 50, async () => {
    if (pusher) await pusher.push();
    else if (editor.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  });
  const changed = (change: BlogChange): void => {
    if (change === 'facts') void connection.sendNotification(blogsChangedNotification);
    refresh();
  };
  registerFeatures(session);
  followFiles(session, pusher, refresh);
  connection.onInitialized(() => {
    if (editor.watchesFiles) {
      // any file: posts link to pictures and downloads of every kind
      const watchers = [{ globPattern: '**/*' }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    // read before the first post asks for it
    for (const folder of folders)
      void guard(
        'blog',
        () => null,
        () => sites.blogOf(folder),
      );
  });
  documents.listen(connection);
}

/** Keeps blogs and diagnostics up with what is typed and written. */
function followFiles(session: Session, pusher: DiagnosticsPusher | null, refresh: () => void): void {
  const { documents, openFiles: open, guard, sites, posts, inspector } = session;
  const reread = (uri: string): void =>
    void guard(
      'blog',
      () => undefined,
      () => sites.updateFile(uri),
    );

  documents.onDidOpen(({ document }) => {
    // a post's blog is read even if the editor asks for nothing yet
    if (open.isMarkdown(document))
      void guard(
        'blog',
        () => null,
        () => posts.get(document.uri),
      );
  });
  documents.onDidChangeContent(({ document }) => {
    if (!open.isMarkdown(document)) reread(document.uri);
    if (pusher) refresh();
  });
  documents.onDidClose(({ document: { uri } }) => {
    posts.forget(uri);
    inspector.forget(uri);
    // from now on the file on disk counts
    reread(uri);
    if (pusher)
      void guard(
        'diagnostics',
        () => undefined,
        () => pusher.clear(uri),
      );
  });
  session.connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) reread(uri);
  });
}

function answer(editor: Editor): InitializeResult {
  return {
    serverInfo: { name: 'Lectern' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: [...completionTriggers] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      hoverProvider: true,
      definitionProvider: true,
      documentLinkProvider: {},
      ...(!editor.isVsCode && { foldingRangeProvider: true, documentSymbolProvider: true }),
      ...(editor.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'lectern', interFileDependencies: true, workspaceDiagnostics: false },
      }),
    },
  };
}
