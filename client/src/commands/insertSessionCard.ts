import { type SessionCard, type SessionCardKind, sessionCardRequest } from '@lectern/core/protocol.ts';
import { commands, type Disposable, type QuickPickItem, Range, SnippetString, type TextEditor, window } from 'vscode';
import type { Blogs } from '../blogs/blogs.ts';
import type { LanguageServer } from '../languageClient.ts';

interface KindItem extends QuickPickItem {
  readonly card: SessionCardKind;
}

const kinds: readonly KindItem[] = [
  {
    card: 'session',
    label: '$(comment-discussion) Session',
    description: 'a talk and who gave it',
    detail: 'Title, speaker, abstract as a quotation, your notes, a picture, the recording',
  },
  {
    card: 'keynote',
    label: '$(megaphone) Keynote',
    description: 'the talk that everybody saw',
    detail: 'Title, speaker, your notes, a picture, the recording',
  },
  {
    card: 'qa',
    label: '$(question) Q&A',
    description: 'questions from the audience',
    detail: 'Each question a heading that the table of contents leaves out, with its answer',
  },
];

/** `Lectern: Insert Session Card`. The kind may be given, as by a keyboard shortcut's `args`. */
export function insertSessionCardCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand('lectern.insertSessionCard', async (given?: unknown) => {
    const editor = window.activeTextEditor;
    const reason = reasonAgainst(editor, blogs);
    if (editor === undefined || reason !== null) {
      void window.showWarningMessage(reason ?? '');
      return;
    }
    const kind = kinds.find(({ card }) => card === given)?.card ?? (await askKind());
    if (kind !== undefined) await insert(editor, kind, server);
  });
}

function reasonAgainst(editor: TextEditor | undefined, blogs: Blogs): string | null {
  if (editor === undefined) return 'No session card inserted: open a post and put the cursor where the card should go';
  if (editor.document.languageId !== 'markdown') return 'No session card inserted: this file is not Markdown';
  if (blogs.isPost(editor.document)) return null;
  return blogs.rootOf(editor.document.uri) === null
    ? 'No session card inserted: this file belongs to no Jekyll blog (no _config.yml in a folder above it)'
    : 'No session card inserted: this file is no post, as it has no front matter on its first line';
}

async function askKind(): Promise<SessionCardKind | undefined> {
  const picked = await window.showQuickPick(kinds, { title: 'Insert Session Card', placeHolder: 'What was it?' });
  return picked?.card;
}

async function insert(editor: TextEditor, kind: SessionCardKind, server: LanguageServer): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const { line, character } = editor.selection.active;
  const params = { textDocument: { uri: document.uri.toString() }, position: { line, character }, card: kind };
  const card = await server.ask<SessionCard>(sessionCardRequest, params);
  if (card === null) {
    const message = 'No session card inserted: the language server has none for this place';
    const output = 'Show Output';
    if ((await window.showWarningMessage(message, output)) === output)
      await commands.executeCommand('lectern.showOutput');
    return;
  }
  if (document.version !== version) {
    void window.showWarningMessage('No session card inserted: the text changed meanwhile. Please try again');
    return;
  }
  const { start, end } = card.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  // inserted as it is: the card's lines begin at the margin wherever the cursor was
  await editor.insertSnippet(new SnippetString(card.snippet), range, { undoStopBefore: true, undoStopAfter: true });
}
