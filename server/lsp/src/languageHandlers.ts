import { codeActions } from '@lectern/core/features/codeActions.ts';
import { completion } from '@lectern/core/features/completion.ts';
import { definition } from '@lectern/core/features/definition.ts';
import { documentLinks } from '@lectern/core/features/documentLinks.ts';
import { hover } from '@lectern/core/features/hover.ts';
import { documentSymbols, foldingRanges } from '@lectern/core/features/sections.ts';
import { sessionActions } from '@lectern/core/features/sessionActions.ts';
import { tocActions } from '@lectern/core/features/tocActions.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import { CodeActionTriggerKind, CompletionTriggerKind } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import { withCurrentTexts } from './currentTexts.ts';
import { editableFile } from './editableFile.ts';
import type { Session } from './session.ts';
import { withPost } from './withPost.ts';

/** Answers the protocol's own requests for a place in a post. */
export function answerLanguageRequests(session: Session): void {
  const { connection, editor } = session;
  connection.onCompletion(({ textDocument, position, context }, token) =>
    withPost(session, 'completion', textDocument.uri, token, [], ({ post, blog }) =>
      completion(post, blog?.site ?? null, post.lines.offsetAt(position), {
        snippets: editor.insertsSnippets,
        triggered: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
      }),
    ),
  );
  connection.onHover(({ textDocument, position }, token) =>
    withPost(session, 'hover', textDocument.uri, token, null, ({ post, site }) =>
      hover(post, site, post.lines.offsetAt(position)),
    ),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    withPost(session, 'definition', textDocument.uri, token, null, ({ post, site }) =>
      definition(post, site, post.lines.offsetAt(position)),
    ),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    withPost(session, 'links', textDocument.uri, token, [], ({ post }) => documentLinks(post)),
  );
  // VS Code makes outline and folding itself, of what the preview's plugin tells it
  if (!editor.isVsCode) {
    connection.onFoldingRanges(({ textDocument }, token) =>
      withPost(session, 'folding', textDocument.uri, token, [], ({ post }) => foldingRanges(post)),
    );
    connection.onDocumentSymbol(({ textDocument }, token) =>
      withPost(session, 'outline', textDocument.uri, token, [], ({ post }) => documentSymbols(post)),
    );
  }
  answerCodeActions(session);
}

function answerCodeActions(session: Session): void {
  const { connection, editor, guard, inspector, openFiles, posts } = session;
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    guard('code actions', [], async () => {
      const inspection = await inspector.inspect(textDocument.uri);
      throwIfCancelled(token);
      if (!inspection) return [];
      const { file, findings, blog } = inspection;
      const span = { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) };
      const options = {
        ruleUrl: editor.ruleUrl,
        only: context.only ?? null,
        uri: textDocument.uri,
        showCommand: editor.showCommand,
        documentChanges: editor.takesDocumentChanges,
        addToSessionCommand: editor.addToSessionCommand,
        fileOf: (uri: string) => editableFile(openFiles, uri, blog?.site.texts.get(pathIn(blog.root, uri) ?? '')),
      };
      const fixes = codeActions(file, findings, span, options);
      // the post is read again before these are offered: nobody waits for that who has not asked for the menu
      const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || context.only !== undefined;
      const open = isAsked ? await posts.get(textDocument.uri) : null;
      throwIfCancelled(token);
      if (!open) return fixes;
      const { post, site, blog: home } = open;
      const own = { lines: post.lines, version: post.version };
      const ofPost = { ...options, fileOf: () => own };
      const ofSession = home
        ? await withCurrentTexts(session, { site, others: new Map() }, (now, fileOf) =>
            sessionActions(post, now.site, span, {
              ...options,
              fileOf: (uri) => (uri === post.uri ? own : fileOf(uri)),
            }),
          )
        : [];
      return [...fixes, ...tocActions(post, site, span, ofPost), ...ofSession];
    }),
  );
}
