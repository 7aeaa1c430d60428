import { type FixItemParams, fixItemRequest } from '@lectern/core/protocol/checklist.ts';
import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import { commands, Disposable, type QuickPickItem, type Range, type TextDocument, window } from 'vscode';
import { applyPostEdit } from '../applyPostEdit.ts';
import type { LanguageServer } from '../languageClient.ts';
import { rangeFrom } from '../range.ts';
import type { ChecklistElement, ChecklistNode } from '../views/checklist/checklistModel.ts';
import type { ChecklistSource } from '../views/checklist/checklistSource.ts';

interface NodeItem extends QuickPickItem {
  readonly node: ChecklistNode;
}

/** The commands of the checklist: go to what speaks against a point, mend it. */
export function checklistCommands(server: LanguageServer, source: ChecklistSource): Disposable {
  const fix = async (item: string, range: FixItemParams['range'] | null): Promise<void> => {
    const { document } = source.checklist;
    if (document === null) return;
    const { version, uri } = document;
    const params: FixItemParams = { textDocument: { uri: uri.toString() }, item, ...(range && { range }) };
    await applyPostEdit(document, version, await server.ask<PostEdit>(fixItemRequest, params), 'Nothing fixed');
  };
  return Disposable.from(
    commands.registerCommand('lectern.checklist.goTo', async (range: NonNullable<FixItemParams['range']>) => {
      const { document } = source.checklist;
      if (document !== null) await goTo(document, rangeFrom(range));
    }),
    commands.registerCommand('lectern.checklist.askWeb', async () => {
      const { document } = source.checklist;
      if (document === null) return;
      await commands.executeCommand('lectern.checkExternalLinks', document.uri);
      // where all links live, nothing else in the post has changed
      source.refresh();
    }),
    commands.registerCommand('lectern.checklist.fixItem', async (element?: ChecklistElement) => {
      const node = element?.node ?? (await pickItem(source));
      if (node !== undefined) await fix(node.id, null);
    }),
    commands.registerCommand('lectern.checklist.fixProblem', async (element?: ChecklistElement) => {
      const { document } = source.checklist;
      if (element?.kind !== 'problem' || document === null) return;
      if (element.problem.fixable) return fix(element.node.id, element.problem.range);
      // several fixes, or one that needs a look: the choice is a person's
      await goTo(document, rangeFrom(element.problem.range));
      await commands.executeCommand('editor.action.quickFix');
    }),
  );
}

async function pickItem({ checklist }: ChecklistSource): Promise<ChecklistNode | undefined> {
  const fixable = checklist.nodes.filter(({ entry }) => entry.problems.some((problem) => problem.fixable));
  if (fixable.length === 0) {
    void window.showInformationMessage('Nothing fixed: no point of this checklist has a problem with a safe fix');
    return undefined;
  }
  const items = fixable.map(
    (node): NodeItem => ({
      label: node.entry.title,
      description: `${node.entry.problems.filter((problem) => problem.fixable).length} to fix`,
      node,
    }),
  );
  const picked = await window.showQuickPick(items, { title: 'Fix All in Checklist Item', placeHolder: 'Which point?' });
  return picked?.node;
}

async function goTo(document: TextDocument, selection: Range): Promise<void> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, { selection, ...(open !== undefined && { viewColumn: open }) });
}
