import { commands, type Disposable, type QuickPickItem, TextEditorRevealType, window } from 'vscode';
import { goTo } from '../views/sections/goTo.ts';
import { flatten } from '../views/sections/sectionNodes.ts';
import type { TocNode } from '../views/toc/tocModel.ts';
import type { TocSource } from '../views/toc/tocSource.ts';

interface EntryItem extends QuickPickItem {
  readonly node: TocNode;
}

/** `Lectern: Go to Table of Contents Entry…`: shows an entry's section while one walks through the list. */
export function goToEntryCommand(source: TocSource): Disposable {
  return commands.registerCommand('lectern.goToTableOfContentsEntry', async () => {
    const { kind, document, nodes, current } = source.shown;
    if (kind !== 'known' || document === null || nodes.length === 0) {
      void window.showInformationMessage(noEntries(kind));
      return;
    }
    const picked = await pick(flatten(nodes), current, document.uri.path.split('/').at(-1) ?? '');
    if (picked !== undefined) await goTo(document, picked.node);
  });
}

function noEntries(kind: 'noPost' | 'unknown' | 'known'): string {
  if (kind === 'noPost') return 'There is no post in the active editor, so there is no table of contents to go through';
  if (kind === 'unknown') return 'The language server did not answer: “Lectern: Show Output” tells more';
  return 'This post has no headings, so its table of contents is empty';
}

async function pick(nodes: readonly TocNode[], current: string | null, file: string): Promise<EntryItem | undefined> {
  const items = nodes.map((node): EntryItem => {
    const depth = depthOf(node);
    const id = node.entry.id;
    return {
      label: `${'\u2003'.repeat(depth)}${node.entry.text}`,
      ...(id === null ? {} : { description: `#${id}` }),
      node,
    };
  });
  const editor = window.activeTextEditor;
  const before = editor?.visibleRanges[0];
  const quickPick = window.createQuickPick<EntryItem>();
  quickPick.title = `Table of Contents of ${file}`;
  quickPick.placeholder = 'Go to a section';
  quickPick.matchOnDescription = true;
  quickPick.items = items;
  const active = items.find(({ node }) => node.key === current);
  if (active !== undefined) quickPick.activeItems = [active];
  try {
    return await new Promise((resolve) => {
      quickPick.onDidChangeActive(([item]) => {
        const range = item?.node.entry.range;
        if (range === undefined) return;
        const line = editor?.document.lineAt(range.start.line).range;
        if (line !== undefined) editor?.revealRange(line, TextEditorRevealType.AtTop);
      });
      quickPick.onDidAccept(() => resolve(quickPick.selectedItems[0]));
      quickPick.onDidHide(() => {
        if (quickPick.selectedItems.length === 0 && before !== undefined)
          editor?.revealRange(before, TextEditorRevealType.AtTop);
        resolve(undefined);
      });
      quickPick.show();
    });
  } finally {
    quickPick.dispose();
  }
}

function depthOf({ parent }: TocNode): number {
  return parent === null ? 0 : depthOf(parent) + 1;
}
