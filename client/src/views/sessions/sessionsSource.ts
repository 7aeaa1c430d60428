import { type Sessions, sessionsRequest } from '@lectern/core/protocol/sessions.ts';
import { type Disposable, type Event, EventEmitter, type TextDocument } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { type PostState, postSource } from '../postSource.ts';
import { currentNode } from '../sectionNodes.ts';
import { type SessionNode, sessionNodes } from './sessionsModel.ts';

/** The sessions of the post that has, or last had, the cursor. */
export interface ShownSessions {
  /** `allFinished`: there are sessions, and the filter leaves none. */
  readonly kind: 'noPost' | 'unknown' | 'noReport' | 'noSessions' | 'allFinished' | 'entries';
  readonly document: TextDocument | null;
  /** Of the text that the nodes were read from. */
  readonly version: number;
  readonly nodes: readonly SessionNode[];
  /** Key of the day or session that holds the cursor. */
  readonly current: string | null;
}

export interface SessionsSource extends Disposable {
  readonly sessions: ShownSessions;
  readonly onDidChange: Event<ShownSessions>;
  /** Whether sessions that lack nothing are left out. */
  readonly onlyUnfinished: boolean;
  showOnlyUnfinished(only: boolean): void;
  /** The sessions of the text as it is now, as soon as they are known. */
  upToDate(): Promise<ShownSessions>;
}

const nothing: ShownSessions = { kind: 'noPost', document: null, version: 0, nodes: [], current: null };

/** Follows the active editor, its text and its cursor. */
export function sessionsSource(server: LanguageServer, blogs: Blogs, filtered: boolean): SessionsSource {
  const source = postSource<Sessions>(server, blogs, sessionsRequest);
  const changes = new EventEmitter<ShownSessions>();
  let sessions = nothing;
  let answer: Sessions | null = null;
  let onlyUnfinished = filtered;

  const set = (next: ShownSessions): void => {
    sessions = next;
    changes.fire(next);
  };
  const show = (state: PostState<Sessions>): void => {
    answer = state.answer;
    set(shownOf(state, onlyUnfinished));
  };
  const listener = source.onDidChange((state) => {
    const current = currentIn(sessions.nodes, state);
    if (state.answer === null || state.answer !== answer) show(state);
    else if (current !== sessions.current) set({ ...sessions, current });
  });
  return {
    get sessions() {
      return sessions;
    },
    onDidChange: changes.event,
    get onlyUnfinished() {
      return onlyUnfinished;
    },
    showOnlyUnfinished(only) {
      onlyUnfinished = only;
      show(source.state);
    },
    upToDate: () => upToDate(() => sessions, changes.event),
    dispose() {
      for (const disposable of [listener, source, changes]) disposable.dispose();
    },
  };
}

async function upToDate(get: () => ShownSessions, event: Event<ShownSessions>): Promise<ShownSessions> {
  const isFresh = ({ document, version }: ShownSessions): boolean =>
    document === null || document.isClosed || document.version === version;
  if (isFresh(get())) return get();
  return await new Promise((resolve) => {
    const listener = event((next) => {
      if (!isFresh(next)) return;
      listener.dispose();
      resolve(next);
    });
  });
}

function shownOf(state: PostState<Sessions>, onlyUnfinished: boolean): ShownSessions {
  const { kind, document, answer } = state;
  if (kind !== 'known') return { ...nothing, kind };
  const nodes = sessionNodes(answer, onlyUnfinished);
  return {
    kind: kindOf(answer, nodes),
    document,
    version: state.version,
    nodes,
    current: currentIn(nodes, state),
  };
}

function kindOf({ isReport, entries }: Sessions, nodes: readonly SessionNode[]): ShownSessions['kind'] {
  if (nodes.length > 0) return 'entries';
  if (entries.length > 0) return 'allFinished';
  return isReport ? 'noSessions' : 'noReport';
}

function currentIn(nodes: readonly SessionNode[], { cursor }: PostState<Sessions>): string | null {
  return cursor === null ? null : (currentNode(nodes, cursor)?.key ?? null);
}
