import { type TableOfContents, tableOfContentsRequest } from '@lectern/core/protocol.ts';
import {
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Blogs } from '../blogs/blogs.ts';
import type { LanguageServer } from '../languageClient.ts';
import { oneAtATime } from '../oneAtATime.ts';
import { currentNode, notice, type TocNode, tocNodes } from './tocModel.ts';

/** The table of contents of the post that has, or last had, the cursor. */
export interface Toc {
  /** `noPost`: nothing to read. `unknown`: no answer from the server, as when it stopped. */
  readonly kind: 'noPost' | 'unknown' | 'known';
  readonly document: TextDocument | null;
  /** Who makes the table of contents; `none` also where nothing is known. */
  readonly made: TableOfContents['kind'];
  readonly nodes: readonly TocNode[];
  /** Key of the entry whose section holds the cursor. */
  readonly current: string | null;
  readonly notice: string | undefined;
}

export interface TocSource extends Disposable {
  readonly toc: Toc;
  readonly onDidChange: Event<Toc>;
  /** Whether headings that the table of contents leaves out stand among its entries. */
  readonly showsHidden: boolean;
  showHidden(shown: boolean): void;
}

/** How long typing must pause before the server is asked, in milliseconds. */
const pause = 60;

const noPost: Toc = {
  kind: 'noPost',
  document: null,
  made: 'none',
  nodes: [],
  current: null,
  notice: undefined,
};

/** Follows the active editor, its text and its cursor. At most one request is under way; a stale answer is dropped. */
export function tocSource(server: LanguageServer, blogs: Blogs, showsHidden = false): TocSource {
  const changes = new EventEmitter<Toc>();
  let toc = noPost;
  let withHidden = showsHidden;
  let timer: NodeJS.Timeout | undefined;

  const set = (next: Toc): void => {
    toc = next;
    changes.fire(toc);
  };
  const refresh = oneAtATime(async ({ signal }) => {
    const document = documentToShow(toc.document);
    if (document === null) return set(noPost);
    if (!blogs.isPost(document)) return set(notAPost(document));
    const { version } = document;
    const params = { textDocument: { uri: document.uri.toString() } };
    const answer = await server.ask<TableOfContents>(tableOfContentsRequest, params, signal);
    // an answer to an older text would put the cursor into a wrong section: the change has asked again already
    if (signal.aborted || document.version !== version) return;
    // a running server has none for what it does not read as a post; its failures stand in the status entry
    if (answer === null)
      return set(server.state === 'running' ? notAPost(document) : { ...noPost, kind: 'unknown', document });
    const nodes = tocNodes({ entries: withHidden ? answer.headings : answer.entries });
    const current = currentIn(document, nodes);
    set({ kind: 'known', document, made: answer.kind, nodes, current, notice: notice(answer) });
  });
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  };
  const follow = ({ document }: TextEditor): void => {
    if (document !== toc.document) return;
    const current = currentIn(document, toc.nodes);
    if (current !== toc.current) set({ ...toc, current });
  };

  const disposables: Disposable[] = [
    changes,
    window.onDidChangeActiveTextEditor(ask),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === toc.document || document === window.activeTextEditor?.document) ask();
    }),
    workspace.onDidOpenTextDocument(ask),
    workspace.onDidCloseTextDocument(ask),
    server.onDidChangeState(ask),
    blogs.onDidChange(ask),
  ];
  ask();
  return {
    get toc() {
      return toc;
    },
    onDidChange: changes.event,
    get showsHidden() {
      return withHidden;
    },
    showHidden(shown) {
      withHidden = shown;
      void refresh();
    },
    dispose() {
      clearTimeout(timer);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** As VS Code's outline does, the view speaks of the file in front. */
function notAPost({ uri }: TextDocument): Toc {
  const name = uri.path.split('/').at(-1) ?? '';
  return { ...noPost, notice: `${name} is no post, so it has no table of contents` };
}

/** The active editor's; where none is active, as in the preview or in a view, the one shown before while it is open. */
function documentToShow(before: TextDocument | null): TextDocument | null {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && active.uri.scheme !== 'output') return active;
  return before !== null && !before.isClosed ? before : null;
}

function currentIn(document: TextDocument, nodes: readonly TocNode[]): string | null {
  const editor = window.visibleTextEditors.find((candidate) => candidate.document === document);
  return editor === undefined ? null : (currentNode(nodes, editor.selection.active)?.key ?? null);
}
