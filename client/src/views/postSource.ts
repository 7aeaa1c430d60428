import {
  type Disposable,
  type Event,
  EventEmitter,
  type Position,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Blogs } from '../blogs/blogs.ts';
import type { LanguageServer } from '../languageClient.ts';
import { oneAtATime } from '../oneAtATime.ts';

/** What the server says of the post that has, or last had, the cursor. */
export type PostState<Answer> =
  | {
      /** `noPost`: nothing to read. `unknown`: no answer from the server, as when it stopped. */
      readonly kind: 'noPost' | 'unknown';
      readonly document: TextDocument | null;
      readonly answer: null;
      readonly cursor: null;
    }
  | {
      readonly kind: 'known';
      readonly document: TextDocument;
      /** Of the text that the answer is to. */
      readonly version: number;
      readonly answer: Answer;
      /** `null` where no editor shows the post. */
      readonly cursor: Position | null;
    };

export interface PostSource<Answer> extends Disposable {
  readonly state: PostState<Answer>;
  /** Fires for a new answer and when the cursor moves. */
  readonly onDidChange: Event<PostState<Answer>>;
  /** Asks again, soon: something else than the text may have changed the answer. */
  refresh(): void;
}

/** How long typing must pause before the server is asked, in milliseconds. */
const pause = 60;

/** Follows the active editor, its text and its cursor. At most one request is under way; a stale answer is dropped. */
export function postSource<Answer>(server: LanguageServer, blogs: Blogs, request: string): PostSource<Answer> {
  const changes = new EventEmitter<PostState<Answer>>();
  let state: PostState<Answer> = { kind: 'noPost', document: null, answer: null, cursor: null };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: PostState<Answer>): void => {
    state = next;
    changes.fire(state);
  };
  const refresh = oneAtATime(async ({ signal }) => {
    const document = documentToShow(state);
    if (document === null || !blogs.isPost(document))
      return set({ kind: 'noPost', document, answer: null, cursor: null });
    const { version } = document;
    const answer = await server.ask<Answer>(request, { textDocument: { uri: document.uri.toString() } }, signal);
    // an answer to an older text would put the cursor into a wrong section: the change has asked again already
    if (signal.aborted || document.version !== version) return;
    // a running server has none for what it does not read as a post; its failures stand in the status entry
    if (answer === null)
      return set({ kind: server.state === 'running' ? 'noPost' : 'unknown', document, answer: null, cursor: null });
    set({ kind: 'known', document, version, answer, cursor: cursorIn(document) });
  });
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  };
  const follow = ({ document, selection }: TextEditor): void => {
    if (state.kind === 'known' && document === state.document) set({ ...state, cursor: selection.active });
  };

  const disposables: Disposable[] = [
    changes,
    window.onDidChangeActiveTextEditor(ask),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === state.document || document === window.activeTextEditor?.document) ask();
    }),
    workspace.onDidOpenTextDocument(ask),
    workspace.onDidCloseTextDocument(ask),
    server.onDidChangeState(ask),
    blogs.onDidChange(ask),
  ];
  ask();
  return {
    get state() {
      return state;
    },
    onDidChange: changes.event,
    refresh: ask,
    dispose() {
      clearTimeout(timer);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** The active editor's; where none is active, as in the preview or in a view, the post shown before while it is open. */
function documentToShow<Answer>({ kind, document }: PostState<Answer>): TextDocument | null {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && active.uri.scheme !== 'output') return active;
  return kind !== 'noPost' && document !== null && !document.isClosed ? document : null;
}

function cursorIn(document: TextDocument): Position | null {
  return window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active ?? null;
}
