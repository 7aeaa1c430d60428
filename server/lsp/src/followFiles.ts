import type { Session } from './session.ts';

/** Keeps blogs and diagnostics up with what is typed and written. */
export function followFiles(session: Session): void {
  const { connection, documents, openFiles, background, sites, posts, inspector, webAnswers, pusher, refresh } =
    session;
  const reread = (uri: string): void => background('blog', () => sites.updateFile(uri));

  documents.onDidOpen(({ document }) => {
    // a post's blog is read even if the editor asks for nothing yet
    if (openFiles.isMarkdown(document)) background('blog', () => posts.get(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    if (!openFiles.isMarkdown(document)) reread(document.uri);
    if (pusher) refresh();
  });
  documents.onDidClose(({ document: { uri } }) => {
    posts.forget(uri);
    inspector.forget(uri);
    webAnswers.forget(uri);
    // from now on the file on disk counts
    reread(uri);
    if (pusher) background('diagnostics', () => pusher.clear(uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) reread(uri);
  });
}
