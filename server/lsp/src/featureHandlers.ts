import { codeActions } from '@lectern/core/features/codeActions.ts';
import { completion } from '@lectern/core/features/completion.ts';
import { definition } from '@lectern/core/features/definition.ts';
import { documentLinks } from '@lectern/core/features/documentLinks.ts';
import { hover } from '@lectern/core/features/hover.ts';
import { documentSymbols, foldingRanges } from '@lectern/core/features/sections.ts';
import { sessionCard } from '@lectern/core/features/sessionCard.ts';
import { tableOfContents } from '@lectern/core/features/tableOfContents.ts';
import {
  type Blog as BlogAnswer,
  type BlogParams,
  blogRequest,
  type SessionCard,
  type SessionCardParams,
  sessionCardRequest,
  type TableOfContents,
  type TableOfContentsParams,
  tableOfContentsRequest,
} from '@lectern/core/protocol.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import { type CancellationToken, CompletionTriggerKind } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import type { OpenPost } from './posts.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/** Registers the features that a position or a document is asked for. */
export function registerFeatures(session: Session): void {
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
  if (!editor.isVsCode) registerSections(session);
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    session.guard(
      'code actions',
      () => [],
      async () => {
        const inspection = await session.inspector.inspect(textDocument.uri);
        throwIfCancelled(token);
        if (!inspection) return [];
        const { file, findings, blog } = inspection;
        const span = { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) };
        return codeActions(file, findings, span, {
          ruleUrl: editor.ruleUrl,
          only: context.only ?? null,
          documentChanges: editor.takesDocumentChanges,
          fileOf: (uri) => editableFile(session, blog, uri),
        });
      },
    ),
  );
  connection.onRequest(sessionCardRequest, ({ textDocument, position, kind }: SessionCardParams, token) =>
    withPost<SessionCard | null>(session, 'session card', textDocument.uri, token, null, ({ post, site }) =>
      sessionCard(post, site, post.lines.offsetAt(position), kind),
    ),
  );
  registerTableOfContents(session);
  connection.onRequest(blogRequest, ({ textDocument }: BlogParams) =>
    session.guard<BlogAnswer | null>(
      'blog',
      () => null,
      async () => {
        const blog = await session.sites.blogOf(textDocument.uri);
        return blog && describe(blog);
      },
    ),
  );
}

/** VS Code makes outline and folding itself, of what the preview's plugin tells it. */
function registerSections(session: Session): void {
  session.connection.onFoldingRanges(({ textDocument }, token) =>
    withPost(session, 'folding', textDocument.uri, token, [], ({ post }) => foldingRanges(post)),
  );
  session.connection.onDocumentSymbol(({ textDocument }, token) =>
    withPost(session, 'outline', textDocument.uri, token, [], ({ post }) => documentSymbols(post)),
  );
}

function registerTableOfContents(session: Session): void {
  const last = new Map<string, TableOfContents | null>();
  session.documents.onDidClose(({ document }) => last.delete(document.uri));
  session.connection.onRequest(tableOfContentsRequest, ({ textDocument: { uri } }: TableOfContentsParams, token) =>
    session.guard(
      'table of contents',
      () => last.get(uri) ?? null,
      async () => {
        const open = await session.posts.get(uri);
        throwIfCancelled(token);
        const answer = open?.blog ? tableOfContents(open.post) : null;
        last.set(uri, answer);
        return answer;
      },
    ),
  );
}

/** Runs a feature on the open post; `none` for a file that is no post, and where the feature fails. */
function withPost<Result>(
  { guard, posts }: Session,
  feature: string,
  uri: string,
  token: CancellationToken,
  none: Result,
  run: (open: OpenPost) => Result,
): Promise<Result> {
  return guard(
    feature,
    () => none,
    async () => {
      const open = await posts.get(uri);
      throwIfCancelled(token);
      return open ? run(open) : none;
    },
  );
}

function editableFile(
  { openFiles }: Session,
  blog: Blog | null,
  uri: string,
): ReturnType<Parameters<typeof codeActions>[3]['fileOf']> {
  const open = openFiles.get(uri);
  if (open) return { lines: lineIndex(open.getText()), version: open.version };
  const path = blog && pathIn(blog.root, uri);
  const text = path === null ? undefined : blog?.site.texts.get(path);
  return text === undefined ? null : { lines: lineIndex(text), version: null };
}

function describe({ root, site }: Blog): BlogAnswer {
  const { title, url, baseurl, kramdown } = site.config;
  const authors = Object.fromEntries([...site.authors.values()].map(({ id, name }) => [id, name]));
  return { root, title, url, baseurl, kramdown: { ...kramdown }, authors };
}
