import {
  type SessionCard,
  type SessionCards,
  type SessionCardValues,
  sessionCardRequest,
  sessionCardsRequest,
} from '@lectern/core/protocol/sessionCards.ts';
import { commands, type Disposable, SnippetString, type TextEditor, window } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { rangeFrom } from '../../range.ts';
import { runSteps } from '../../steps/steps.ts';
import { askForOutput } from '../askForOutput.ts';
import { askForPost } from '../askForPost.ts';
import { type CardDraft, sessionCardSteps } from './sessionCardSteps.ts';

/**
 * `Lectern: Insert Session Card…`. A keyboard shortcut's `args` may hold a card, by its kind or id, and values; with a
 * card alone nothing is asked: its fields are filled in where it stands.
 */
export function insertSessionCardCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand(
    'lectern.insertSessionCard',
    async (card?: unknown, values?: Partial<SessionCardValues>) => {
      const editor = window.activeTextEditor;
      const reason = reasonAgainst(editor, blogs);
      if (editor === undefined || reason !== null) {
        void askForPost(`${failed}: ${reason}`);
        return;
      }
      if (typeof card === 'string') await insert(server, editor, card, values ? { ...nothing, ...values } : null);
      else await ask(server, editor);
    },
  );
}

const failed = 'No session card inserted';
const nothing: SessionCardValues = { title: '', speakers: [] };

function reasonAgainst(editor: TextEditor | undefined, blogs: Blogs): string | null {
  if (editor === undefined) return 'open a post and put the cursor where the card should go';
  if (editor.document.languageId !== 'markdown') return 'this file is not Markdown';
  if (blogs.isPost(editor.document)) return null;
  return blogs.rootOf(editor.document.uri) === null
    ? 'this file belongs to no Jekyll blog (no _config.yml in a folder above it)'
    : 'this file is no post, as it has no front matter on its first line';
}

async function ask(server: LanguageServer, editor: TextEditor): Promise<void> {
  const textDocument = { uri: editor.document.uri.toString() };
  const known = await server.ask<SessionCards>(sessionCardsRequest, { textDocument });
  if (known === null) {
    await askForOutput(`${failed}: the language server has none for this file`);
    return;
  }
  const draft: CardDraft = { card: null, values: nothing };
  if (!(await runSteps('Insert Session Card', sessionCardSteps(known, draft))) || draft.card === null) return;
  await insert(server, editor, draft.card.id, draft.values.title === '' ? null : draft.values);
}

/** @param values `null`: every field is a tab stop */
async function insert(
  server: LanguageServer,
  editor: TextEditor,
  card: string,
  values: SessionCardValues | null,
): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const { line, character } = editor.selection.active;
  const answer = await server.ask<SessionCard>(sessionCardRequest, {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
    card,
    ...(values ? { values } : {}),
  });
  if (answer === null) {
    await askForOutput(`${failed}: the language server has none for this place`);
    return;
  }
  if (document.version !== version) {
    void window.showWarningMessage(`${failed}: the text changed meanwhile. Please try again`);
    return;
  }
  // the wizard had the focus
  const shown = await window.showTextDocument(document, { viewColumn: editor.viewColumn ?? -1, preserveFocus: false });
  // inserted as it is: the card's lines begin at the margin wherever the cursor was
  await shown.insertSnippet(new SnippetString(answer.snippet), rangeFrom(answer.range), {
    undoStopBefore: true,
    undoStopAfter: true,
  });
}
