import { fixAllKind } from '@lectern/core/features/codeActions.ts';
import { completionTriggers } from '@lectern/core/features/completion.ts';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { answerAuthoringRequests } from './authoringHandlers.ts';
import { answerBlogCheck } from './checkBlogHandler.ts';
import { answerChecklistRequests } from './checklistHandlers.ts';
import { createSession } from './createSession.ts';
import { answerDateRequests } from './dateHandlers.ts';
import { type Editor, editorOf } from './editor.ts';
import { followFiles } from './followFiles.ts';
import { answerLanguageRequests } from './languageHandlers.ts';
import { answerLecternRequests } from './lecternHandlers.ts';
import { answerScheduleRequests } from './scheduleHandlers.ts';
import type { Session, World } from './session.ts';
import { answerSessionRequests } from './sessionHandlers.ts';
import { answerTocRequests } from './tocHandlers.ts';
import { answerWebRequests } from './webHandlers.ts';

/** Serves one editor over a connection that does not listen yet. */
export function serve(connection: Connection, world: World): void {
  connection.onInitialize((params) => {
    const editor = editorOf(params);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const session = createSession(connection, world, editor);
    answerLanguageRequests(session);
    answerLecternRequests(session);
    answerAuthoringRequests(session);
    answerDateRequests(session);
    answerScheduleRequests(session);
    answerSessionRequests(session);
    answerTocRequests(session);
    answerChecklistRequests(session);
    answerWebRequests(session);
    answerBlogCheck(session);
    followFiles(session);
    connection.onInitialized(() => begin(session, folders));
    return answer(editor);
  });
}

/** What an editor is asked for once it listens. */
function begin({ connection, editor, background, sites }: Session, folders: readonly string[]): void {
  if (editor.watchesFiles) {
    // any file: posts link to pictures and downloads of every kind
    const watchers = [{ globPattern: '**/*' }];
    background('watching files', () =>
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  }
  // read before the first post asks for it
  for (const folder of folders) background('blog', () => sites.blogOf(`${folder}/_config.yml`));
}

function answer(editor: Editor): InitializeResult {
  return {
    serverInfo: { name: 'Lectern' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: [...completionTriggers] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
      hoverProvider: true,
      definitionProvider: true,
      documentLinkProvider: {},
      codeLensProvider: {},
      ...(!editor.isVsCode && { foldingRangeProvider: true, documentSymbolProvider: true }),
      ...(editor.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'lectern', interFileDependencies: true, workspaceDiagnostics: false },
      }),
    },
  };
}
