import { type MoveSessionParams, moveSessionRequest, type SessionMove } from '@lectern/core/protocol/sessions.ts';
import {
  commands,
  Disposable,
  type Position,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  type TreeDragAndDropController,
  window,
} from 'vscode';
import { applyPostEdit } from '../../applyPostEdit.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { rangeFrom } from '../../range.ts';
import { findNode } from '../../views/sections/sectionNodes.ts';
import { upToDate } from '../../views/sections/upToDate.ts';
import type { SessionsView } from '../../views/sessions/sessions.ts';
import { sessionsDragging } from '../../views/sessions/sessionsDragging.ts';
import type { SessionsSource } from '../../views/sessions/sessionsSource.ts';

type Place = Pick<Position, 'line' | 'character'>;

const failed = 'No session moved';

/** Moves what was dragged in the view. */
export function draggedSessions(server: LanguageServer, source: SessionsSource): TreeDragAndDropController<string> {
  return sessionsDragging(async (dragged, onto) => {
    const { document, nodes } = await upToDate(source);
    const node = findNode(nodes, dragged);
    const target = onto === null ? null : findNode(nodes, onto);
    if (document === null || node === null || (onto !== null && target === null)) return;
    await move(server, document, node.entry.range.start, target === null ? 'end' : target.entry.range.start);
  });
}

/**
 * `Lectern: Move Session Up` and `Down`: in the editor the session at the cursor, in the view the one that is selected
 * or that its menu was opened on.
 */
export function moveSessionCommands(server: LanguageServer, source: SessionsSource, view: SessionsView): Disposable {
  const step = async (to: 'up' | 'down', given: unknown): Promise<void> => {
    const key = given === inView ? view.selected : given;
    if (typeof key === 'string') return await stepInView(server, source, view, key, to);
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === 'markdown') await move(server, editor.document, editor.selection.active, to);
    else void window.showWarningMessage(`${failed}: open a post and put the cursor into a session`);
  };
  return Disposable.from(
    commands.registerCommand('lectern.moveSessionUp', (given: unknown) => step('up', given)),
    commands.registerCommand('lectern.moveSessionDown', (given: unknown) => step('down', given)),
  );
}

/** What the keyboard shortcuts of the view hand over. */
const inView = 'selection';

async function stepInView(
  server: LanguageServer,
  source: SessionsSource,
  view: SessionsView,
  key: string,
  to: 'up' | 'down',
): Promise<void> {
  const { document, nodes } = await upToDate(source);
  const node = findNode(nodes, key);
  if (document === null || node === null) return;
  if (!(await move(server, document, node.entry.range.start, to))) return;
  await upToDate(source);
  await view.select(key);
}

async function move(
  server: LanguageServer,
  document: TextDocument,
  position: Place,
  to: MoveSessionParams['to'],
): Promise<boolean> {
  const { version, uri } = document;
  const cursors = window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .map((editor) => ({ editor, selection: editor.selection }));
  const params: MoveSessionParams = { textDocument: { uri: uri.toString() }, position: placeOf(position), to };
  const answer = await server.ask<SessionMove>(moveSessionRequest, params);
  if (!(await applyPostEdit(document, version, answer, failed)) || answer === null || 'reason' in answer) return false;
  const { level } = answer;
  if (level !== null) {
    const marks = '#'.repeat(level.now);
    void window.showInformationMessage(
      `“${level.title}” now has level ${level.now} (${marks}), as what it stands beside`,
    );
  }
  const from = rangeFrom(answer.from);
  for (const { editor, selection } of cursors.filter((each) => from.contains(each.selection))) {
    const by = answer.heading.line - from.start.line;
    editor.selection = new Selection(selection.anchor.translate(by), selection.active.translate(by));
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return true;
}

function placeOf({ line, character }: Place): Place {
  return { line, character };
}
