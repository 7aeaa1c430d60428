import { commands, Disposable, type Memento } from 'vscode';
import type { Blogs } from './blogs/blogs.ts';
import { addToSessionCommands } from './commands/sessions/addToSession.ts';
import { draggedSessions, moveSessionCommands } from './commands/sessions/moveSession.ts';
import { sessionActionsCommand } from './commands/sessions/sessionActions.ts';
import type { LanguageServer } from './languageClient.ts';
import { type SessionsView, sessionsView } from './views/sessions/sessions.ts';
import { type SessionsSource, sessionsSource } from './views/sessions/sessionsSource.ts';

/** The view of a post's sessions, and the commands that change them. */
export interface SessionFeatures extends Disposable {
  readonly source: SessionsSource;
  readonly view: SessionsView;
}

export function sessionFeatures(server: LanguageServer, blogs: Blogs, memento: Memento): SessionFeatures {
  const source = sessionsSource(server, blogs, memento);
  const view = sessionsView(source, draggedSessions(server, source));
  const all = Disposable.from(
    source,
    view,
    moveSessionCommands(server, source, view),
    addToSessionCommands(server, blogs, source),
    sessionActionsCommand(server),
    commands.registerCommand('lectern.sessions.showUnfinished', () => source.setOption(true)),
    commands.registerCommand('lectern.sessions.showAll', () => source.setOption(false)),
  );
  return { source, view, dispose: () => all.dispose() };
}
