import {
  type NewPostAnswer,
  type NewPostChoices,
  type NewPostEdit,
  type NewPostValues,
  newPostChoicesRequest,
  newPostRequest,
} from '@lectern/core/protocol/newPost.ts';
import { commands, type Disposable, Range, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { rangeFrom } from '../../range.ts';
import { runSteps } from '../../steps/steps.ts';
import { isStale, workspaceEdit } from '../../workspaceEdit.ts';
import { askForOutput } from '../askForOutput.ts';
import { blogAt } from '../blog/blogAt.ts';
import { tellNoBlog } from '../blog/tellNoBlog.ts';
import { firstDraft, newPostSteps } from './newPostSteps.ts';
import { tellOwnEntry } from './ownEntry.ts';

/**
 * `Lectern: New Conference Post…`, also on a folder in the Explorer. A keyboard shortcut's `args` may hold a folder (or
 * `null`) and values, which are not asked for then.
 */
export function newPostCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand('lectern.newPost', async (folder?: unknown, more?: unknown) => {
    const given = valuesIn(more);
    const file = await blogAt(blogs, folder instanceof Uri ? folder : null, title);
    if (file === 'none') void tellNoBlog(failed);
    if (!(file instanceof Uri)) return;
    const textDocument = { uri: file.toString() };
    const choices = await server.ask<NewPostChoices>(newPostChoicesRequest, { textDocument });
    if (choices === null) {
      await askForOutput(`${failed}: the language server did not answer`);
      return;
    }
    const draft = firstDraft(choices, folder instanceof Uri && folder.path.endsWith('/_drafts'));
    draft.values = { ...draft.values, ...given };
    const steps = newPostSteps(choices, draft);
    // what cannot be done is said, and asked again: nothing that was typed is lost
    while (given !== null || (await runSteps(title, steps))) {
      const answer = await server.ask<NewPostAnswer>(newPostRequest, { textDocument, post: draft.values });
      if (answer !== null && 'uri' in answer) {
        if (await create(answer)) void tellOwnEntry(choices, draft.values, answer);
        return;
      }
      if (answer === null) {
        await askForOutput(`${failed}: the language server did not answer`);
        return;
      }
      void window.showWarningMessage(`${failed}: ${answer.reason}`);
      if (given !== null) return;
    }
  });
}

/** The Explorer hands over what is selected there, a shortcut what its author wrote. */
function valuesIn(more: unknown): Partial<NewPostValues> | null {
  return typeof more === 'object' && more !== null && !Array.isArray(more) ? more : null;
}

const title = 'New Conference Post';
const failed = 'No post created';

/** Whether it is there now. */
async function create(answer: NewPostEdit): Promise<boolean> {
  const edit = workspaceEdit(answer.edit, answer.picture ? [answer.picture] : []);
  if (isStale(answer.edit) || !(await workspace.applyEdit(edit, { isRefactoring: true }))) {
    void window.showErrorMessage(`${failed}: its files cannot be written, or were changed meanwhile. Please try again`);
    return false;
  }
  const document = await workspace.openTextDocument(Uri.parse(answer.uri));
  const editor = await window.showTextDocument(document);
  const fields = answer.fields.map(rangeFrom);
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last) return true;
  // the same text once more, but with tab stops
  const range = new Range(first.start, last.end);
  await editor.insertSnippet(withStops(document, fields), range, { undoStopBefore: false, undoStopAfter: false });
  return true;
}

/** From the first field to the last one: each a tab stop, the first one selected. */
function withStops(document: TextDocument, fields: readonly Range[]): SnippetString {
  const snippet = new SnippetString();
  for (const [index, field] of fields.entries()) {
    const before = fields[index - 1];
    if (before) snippet.appendText(document.getText(new Range(before.end, field.start)));
    snippet.appendPlaceholder(document.getText(field));
  }
  return snippet;
}
