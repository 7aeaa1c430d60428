import { type Sessions, sessionsRequest } from '@lectern/core/protocol/sessions.ts';
import type { Memento } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import type { PostState } from '../postSource.ts';
import { type SectionSource, type ShownSections, sectionSource } from '../sections/sectionSource.ts';
import { type SessionNode, sessionNodes } from './sessionsModel.ts';

/** The days and sessions of the post that has, or last had, the cursor. */
export interface ShownSessions extends ShownSections<SessionNode> {
  /** `allFinished`: there are sessions, and the filter leaves none. */
  readonly kind: 'noPost' | 'unknown' | 'noReport' | 'noSessions' | 'allFinished' | 'entries';
}

/** Its option: whether sessions that lack nothing are left out. */
export type SessionsSource = SectionSource<ShownSessions>;

export function sessionsSource(server: LanguageServer, blogs: Blogs, memento: Memento): SessionsSource {
  return sectionSource<Sessions, SessionNode, ShownSessions>(server, blogs, memento, {
    request: sessionsRequest,
    optionKey: 'lectern.sessions.onlyUnfinished',
    shownOf,
  });
}

function shownOf(state: PostState<Sessions>, onlyUnfinished: boolean): ShownSessions {
  const { kind, document, answer } = state;
  if (kind !== 'known') return { kind, document: null, version: 0, nodes: [], current: null };
  const nodes = sessionNodes(answer, onlyUnfinished);
  return { kind: kindOf(answer, nodes), document, version: state.version, nodes, current: null };
}

function kindOf({ isReport, entries }: Sessions, nodes: readonly SessionNode[]): ShownSessions['kind'] {
  if (nodes.length > 0) return 'entries';
  if (entries.length > 0) return 'allFinished';
  return isReport ? 'noSessions' : 'noReport';
}
