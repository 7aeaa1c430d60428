import { blogsChangedNotification, failureNotification } from '@lectern/core/protocol/lifecycle.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsPusher, pullDiagnostics } from './diagnosticsHandlers.ts';
import { diskOf, mostFarPictures } from './disk.ts';
import type { Editor } from './editor.ts';
import { createGuard } from './guard.ts';
import { createInspector } from './inspect.ts';
import { createNotices } from './notices.ts';
import { onceQuiet } from './onceQuiet.ts';
import { openFiles } from './openFiles.ts';
import { overlay } from './overlay.ts';
import { createPosts } from './posts.ts';
import { withProgress } from './progress.ts';
import type { Session, World } from './session.ts';
import { createSiteStore } from './siteStore.ts';
import { webOf } from './web.ts';
import { createWebAnswers } from './webAnswers.ts';

/** Puts together what serves one editor. Its documents listen from now on. */
export function createSession(connection: Connection, world: World, editor: Editor): Session {
  const guard = createGuard({
    rethrow: world.rethrow,
    report: (failure) => void connection.sendNotification(failureNotification, failure),
  });
  const background = (feature: string, run: () => Promise<unknown>): void => void guard<unknown>(feature, null, run);
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const open = openFiles(documents);
  const disk = diskOf(connection, editor, world.disk);
  const files = overlay(disk, (uri) => open.get(uri)?.getText() ?? null);
  const notices = createNotices(connection, open, files);
  const tell = (site: SiteIndex, what: 'facts' | 'all'): void => {
    notices.tell(site);
    background('blog', () => notices.tellUnread(site, what));
  };
  const sites = createSiteStore({
    files,
    isFile: disk.holds,
    mostPictures: (root) => (disk.isFar(root) ? mostFarPictures : Number.POSITIVE_INFINITY),
    now: () => Date.now(),
    loading: (root, load) => (editor.showsProgress ? withProgress(connection.window, guard, root, load) : load()),
    loaded: (site) => tell(site, 'all'),
    changed(site, change) {
      if (change === 'facts') {
        void connection.sendNotification(blogsChangedNotification);
        if (site) tell(site, 'facts');
      }
      refresh();
    },
    moved: () => tellOfAddresses(),
  });
  // front matter is typed letter by letter, and a branch brings many posts at once
  const tellOfAddresses = onceQuiet(300, () => void connection.sendNotification(blogsChangedNotification));
  const posts = createPosts(open, sites);
  const webAnswers = createWebAnswers(() => performance.now());
  const inspector = createInspector({ ...world, openFiles: open, posts, sites, webAnswers, guard });
  const pusher = editor.pullsDiagnostics ? null : diagnosticsPusher(connection, open, inspector, editor.ruleUrl);
  if (!pusher) pullDiagnostics(connection, inspector, editor.ruleUrl);
  const refresh = onceQuiet(50, () => {
    if (pusher) background('diagnostics', () => pusher.push());
    else if (editor.refreshesDiagnostics) background('diagnostics', () => connection.languages.diagnostics.refresh());
  });
  return {
    connection,
    editor,
    disk,
    guard,
    background,
    documents,
    openFiles: open,
    sites,
    posts,
    inspector,
    web: webOf(connection, editor, world.web),
    webAnswers,
    gitUser: world.gitUser,
    rules: world.rules,
    files,
    pusher,
    refresh,
  };
}
