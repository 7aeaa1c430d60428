import {
  type DatedPostEdit,
  type DatePostAnswer,
  type DatePostParams,
  datePostRequest,
  type PostDateAnswer,
  postDateRequest,
} from '@lectern/core/protocol/postDate.ts';
import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { dayFault, isDay } from '../../days.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { isStale, workspaceEdit } from '../../workspaceEdit.ts';
import { askForOutput } from '../askForOutput.ts';

/** What the two commands that give a post its date say. */
interface Wording {
  readonly title: string;
  /** What did not happen. */
  readonly failed: string;
  readonly wantsDraft: boolean;
  readonly wrongKind: string;
}

const publishing: Wording = {
  title: 'Publish Draft',
  failed: 'Nothing published',
  wantsDraft: true,
  wrongKind: 'this file is no draft of a blog (it does not lie in _drafts)',
};

const changing: Wording = {
  title: 'Change Publication Date',
  failed: 'No date changed',
  wantsDraft: false,
  wrongKind: 'this file is no post of a blog (it does not lie in _posts)',
};

/**
 * `Lectern: Publish Draft…` and `Lectern: Change Publication Date…`, also on a file in the Explorer. A keyboard
 * shortcut's `args` may hold a file (or `null`), the date, and what else shall change.
 */
export function datePostCommands(server: LanguageServer): Disposable {
  const register = (command: string, wording: Wording): Disposable =>
    commands.registerCommand(command, async (file?: unknown, date?: unknown, further?: Further) => {
      const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
      const reason = uri === undefined ? 'open the post first' : await run(server, wording, uri, { date, further });
      if (reason !== null) void window.showWarningMessage(`${wording.failed}: ${reason}`);
    });
  return Disposable.from(register('lectern.publishDraft', publishing), register('lectern.changeDate', changing));
}

type Further = Pick<DatePostParams, 'pictures' | 'redirect'>;

/** What need not be asked. */
interface Given {
  readonly date: unknown;
  readonly further: Further | undefined;
}

/** @returns why nothing happened, where that has to be said */
async function run(server: LanguageServer, wording: Wording, uri: Uri, given: Given): Promise<string | null> {
  const { title, wantsDraft, wrongKind, failed } = wording;
  const textDocument = { uri: uri.toString() };
  const known = await server.ask<PostDateAnswer>(postDateRequest, { textDocument });
  if (known === null || known.isDraft !== wantsDraft) return wrongKind;
  const date = typeof given.date === 'string' && isDay(given.date) ? given.date : await askDate(title, known);
  if (date === undefined) return null;
  const params: DatePostParams = { textDocument, date, pictures: false, redirect: false };
  const plain = await server.ask<DatePostAnswer>(datePostRequest, params);
  if (plain !== null && 'reason' in plain) return plain.reason;
  if (plain === null) {
    await askForOutput(`${failed}: the language server did not answer`);
    return null;
  }
  const wanted = given.further ?? (await askFurther(title, plain));
  if (wanted === undefined) return null;
  // while somebody chose, files may have changed that no editor shows
  const answer = await server.ask<DatePostAnswer>(datePostRequest, { ...params, ...wanted });
  if (answer === null) return 'the language server did not answer';
  if ('reason' in answer) return answer.reason;
  return await apply(answer, uri);
}

async function askDate(title: string, { today, date }: PostDateAnswer): Promise<string | undefined> {
  const text = await window.showInputBox({
    title,
    prompt: date === null ? 'Day of publication' : `Day of publication; now it is ${date}`,
    placeHolder: '2026-10-05',
    value: today,
    ignoreFocusOut: true,
    validateInput: (typed) => dayFault(typed.trim()),
  });
  return text?.trim();
}

/** What else makes sense; `undefined` where somebody thinks better of it. */
async function askFurther(title: string, { offers }: DatedPostEdit): Promise<Further | undefined> {
  const { pictures, redirect } = offers;
  const items = [
    ...(pictures === null
      ? []
      : [
          {
            label: 'Rename the folder of its pictures',
            description: `${pictures.from} → ${pictures.to}`,
            picked: true,
            key: 'pictures',
          },
        ]),
    ...(redirect === null
      ? []
      : [
          {
            label: 'Lead the old address on to the new one',
            description: `redirect_from: ${redirect}`,
            picked: true,
            key: 'redirect',
          },
        ]),
  ];
  if (items.length === 0) return { pictures: false, redirect: false };
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: 'What else shall change? Links to the post follow in any case',
    canPickMany: true,
    ignoreFocusOut: true,
  });
  const has = (key: string): boolean => picked?.some((item) => item.key === key) ?? false;
  return picked && { pictures: has('pictures'), redirect: has('redirect') };
}

async function apply({ edit, uri, links, left }: DatedPostEdit, before: Uri): Promise<string | null> {
  if (isStale(edit)) return 'a file changed meanwhile. Please try again';
  const wasShown = window.activeTextEditor?.document.uri.toString() === before.toString();
  if (!(await workspace.applyEdit(workspaceEdit(edit), { isRefactoring: true }))) {
    return 'its files cannot be written, or were changed meanwhile. Please try again';
  }
  if (wasShown) await window.showTextDocument(Uri.parse(uri));
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const follow = links === 0 ? '' : links === 1 ? '; 1 place elsewhere follows' : `; ${links} places elsewhere follow`;
  const done = `The post is now ${decodeURIComponent(name)}${follow}`;
  if (left === null) void window.showInformationMessage(done);
  else void tellLeft(done, left);
  return null;
}

/** What could not be changed safely is for a person: VS Code's own search leads there. */
async function tellLeft(done: string, { files, words }: NonNullable<DatedPostEdit['left']>): Promise<void> {
  const shown = files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  const search = 'Search';
  const told = `${done}. The old address or name is still in ${shown}: look there by hand`;
  if ((await window.showWarningMessage(told, search)) !== search) return;
  const [word = ''] = words;
  const isRegex = words.length > 1;
  const query = isRegex ? words.map((each) => each.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|') : word;
  await commands.executeCommand('workbench.action.findInFiles', { query, triggerSearch: true, isRegex });
}
