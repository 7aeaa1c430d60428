import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { moveSession } from '../authoring/moveSession/moveSession.ts';
import { followMove } from '../authoring/moveSession/moveSessionFollow.ts';
import { rowAt, stepPlace } from '../authoring/moveSession/moveSessionSteps.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionAdditionKind } from '../protocol/sessions.ts';
import type { Session, SessionOutline, SessionSection } from '../sessions/session.ts';
import { isSession, sessionOutline } from '../sessions/sessionOutline.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { type Span, touches } from '../text/span.ts';
import { type WorkspaceEditOptions, workspaceEdit } from './workspaceEdit.ts';

export interface SessionActionsOptions extends WorkspaceEditOptions {
  /** Kinds that the editor asks for, parents of the wanted ones included; `null`: whatever fits. */
  readonly only: readonly string[] | null;
  /** The editor's command that asks for what is to be added; `null` where it has none. */
  readonly addToSessionCommand: string | null;
}

/** What can be done with the session or the day whose heading a span touches. */
export function sessionActions(
  post: PostDocument,
  site: SiteIndex,
  span: Span,
  options: SessionActionsOptions,
): CodeAction[] {
  const [moves, additions] = [CodeActionKind.RefactorMove, CodeActionKind.Refactor].map((kind) => wants(options, kind));
  if (!moves && !additions) return [];
  const outline = post.derived(sessionOutline);
  const section = rowAt(outline, span.start);
  if (!section || !touches(section.heading, span)) return [];
  return [
    ...(additions && isSession(section) ? additionsTo(post, section, options) : []),
    ...(moves ? movesOf(post, site, outline, section, options) : []),
  ];
}

function wants({ only }: SessionActionsOptions, kind: string): boolean {
  return only === null || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function movesOf(
  post: PostDocument,
  site: SiteIndex,
  outline: SessionOutline,
  section: SessionSection,
  options: SessionActionsOptions,
): CodeAction[] {
  const what = section.kind === 'day' ? 'day' : 'session';
  return (['up', 'down'] as const).flatMap((direction) => {
    const place = stepPlace(outline, section, direction);
    const move =
      'reason' in place ? place : moveSession(post, outline, section.heading, place, site.config.kramdown, 'adapted');
    if ('reason' in move) return [];
    const { edits, elsewhere } = followMove(post, site, move);
    const edit = workspaceEdit([{ kind: 'edit', uri: post.uri, edits }, ...elsewhere], options);
    const level = move.level !== null ? `, to level ${move.level}` : '';
    return edit ? [{ title: `Move ${what} ${direction}${level}`, kind: CodeActionKind.RefactorMove, edit }] : [];
  });
}

function additionsTo(
  post: PostDocument,
  session: Session,
  { addToSessionCommand }: SessionActionsOptions,
): CodeAction[] {
  if (addToSessionCommand === null) return [];
  const position = post.lines.positionAt(session.heading.start);
  return lackOf(session).map((kind) => {
    const title = titles[kind];
    const command = { title, command: addToSessionCommand, arguments: [post.uri, position, kind] };
    return { title, kind: CodeActionKind.Refactor, command };
  });
}

function lackOf({ recording, slides, speakers }: Session): readonly SessionAdditionKind[] {
  return [
    ...(recording ? [] : (['recording'] as const)),
    ...(slides ? [] : (['slides'] as const)),
    ...(speakers.some(({ photo }) => photo === null) ? (['photo'] as const) : []),
  ];
}

const titles: Readonly<Record<SessionAdditionKind, string>> = {
  recording: 'Add recording…',
  slides: 'Add slides…',
  photo: 'Add speaker photo…',
};
