import { cardStyle } from '@lectern/core/authoring/cards/cardStyle.ts';
import { codeLenses } from '@lectern/core/features/codeLens.ts';
import { sessionAddition, sessionMove } from '@lectern/core/features/sessionEdits.ts';
import { sessions } from '@lectern/core/features/sessions.ts';
import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import {
  type AddToSessionParams,
  addToSessionRequest,
  type MoveSessionParams,
  moveSessionRequest,
  type SessionMove,
  type Sessions,
  type SessionsParams,
  sessionsRequest,
} from '@lectern/core/protocol/sessions.ts';
import type { CodeLens } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import { withCurrentTexts } from './currentTexts.ts';
import type { Session } from './session.ts';
import { withPost } from './withPost.ts';

/** Answers what has to do with the sessions of a conference report. */
export function answerSessionRequests(session: Session): void {
  const { connection, documents, editor, guard, posts } = session;
  // a view that fails shows what it showed last, and so do lenses: without them the text would jump
  const last = new Map<string, { sessions: Sessions | null; lenses: CodeLens[] }>();
  const lastOf = (uri: string): { sessions: Sessions | null; lenses: CodeLens[] } => {
    const found = last.get(uri) ?? { sessions: null, lenses: [] };
    last.set(uri, found);
    return found;
  };
  documents.onDidClose(({ document }) => last.delete(document.uri));

  connection.onRequest(sessionsRequest, ({ textDocument: { uri } }: SessionsParams, token) =>
    guard('sessions', lastOf(uri).sessions, async () => {
      const open = await posts.get(uri);
      throwIfCancelled(token);
      const answer = open?.blog ? open.post.derived(sessions) : null;
      lastOf(uri).sessions = answer;
      return answer;
    }),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    guard('code lenses', lastOf(uri).lenses, async () => {
      const open = await posts.get(uri);
      throwIfCancelled(token);
      const answer = open?.blog ? codeLenses(open.post, editor.sessionCommand) : [];
      lastOf(uri).lenses = answer;
      return answer;
    }),
  );
  connection.onRequest<SessionMove | null, void>(
    moveSessionRequest,
    ({ textDocument, position, to }: MoveSessionParams, token) =>
      withPost<SessionMove | null>(session, 'moving a session', textDocument.uri, token, null, ({ post, site }) =>
        withCurrentTexts(session, { site, others: new Map() }, (now, fileOf) =>
          sessionMove(post, now.site, post.lines.offsetAt(position), to, fileOf),
        ),
      ),
  );
  connection.onRequest<PostEdit | null, void>(
    addToSessionRequest,
    ({ textDocument, position, ...additions }: AddToSessionParams, token) =>
      withPost<PostEdit | null>(session, 'adding to a session', textDocument.uri, token, null, ({ post, site }) =>
        sessionAddition(post, post.lines.offsetAt(position), additions, {
          style: cardStyle(site),
          kramdown: site.config.kramdown,
        }),
      ),
  );
}
