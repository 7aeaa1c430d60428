import { commands, type Disposable, type Position, type QuickPickItem, Selection, window } from 'vscode';
import type { LanguageServer } from '../../languageClient.ts';
import { contextOf } from '../../views/sessions/sessionsModel.ts';
import { nodeAt, sessionAt } from './sessionAt.ts';
import { addToSession, sessionActions } from './sessionCommands.ts';

interface ActionItem extends QuickPickItem {
  run(): Thenable<unknown>;
}

/** Shows what can be done with the session at a place. */
export function sessionActionsCommand(server: LanguageServer): Disposable {
  return commands.registerCommand(sessionActions, async (uri: string, at: Position) => {
    const { document, position } = await sessionAt(uri, at);
    const node = await nodeAt(server, { document, position });
    if (node === null) return;
    const lacks = contextOf(node);
    const add = (kind: string, icon: string, label: string): ActionItem[] =>
      lacks.includes(kind)
        ? [{ label: `$(${icon}) ${label}`, run: () => commands.executeCommand(addToSession, uri, at, kind) }]
        : [];
    const move = async (command: string): Promise<void> => {
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(position, position);
      await commands.executeCommand(command);
    };
    const items: ActionItem[] = [
      ...add('recording', 'play-circle', 'Add recording…'),
      ...add('slides', 'preview', 'Add slides…'),
      ...add('photo', 'account', 'Add speaker photo…'),
      { label: '$(arrow-up) Move session up', run: () => move('lectern.moveSessionUp') },
      { label: '$(arrow-down) Move session down', run: () => move('lectern.moveSessionDown') },
      { label: '$(list-tree) Show in the Sessions view', run: () => commands.executeCommand('lectern.showSessions') },
    ];
    const picked = await window.showQuickPick(items, { title: node.entry.title });
    await picked?.run();
  });
}
