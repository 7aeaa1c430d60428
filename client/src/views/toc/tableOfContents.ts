import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { goTo } from '../goTo.ts';
import { findNode } from '../sectionNodes.ts';
import { greyHidden, hiddenUri } from './hiddenHeadings.ts';
import { contextOf, looksTheSame, spokenLabel, type TocNode, tooltip } from './tocModel.ts';
import type { Toc, TocSource } from './tocSource.ts';

const viewId = 'lectern.tableOfContents';
/** What a click on an entry runs, with the entry's key. Not in the palette. */
const goToCommand = 'lectern.tableOfContents.goTo';
/** Context key: which welcome text fits, and `entries` where there are some. */
const stateKey = 'lectern.tableOfContents.state';
/** Context key: whether the view has a post to show. */
const postKey = 'lectern.post';
/** Context key: who makes the table of contents, `generated`, `written` or `none`. */
const madeKey = 'lectern.tableOfContents.made';

export interface TableOfContentsView extends Disposable {
  readonly items: TreeDataProvider<string>;
}

/** The view, with entries' keys as its elements: they stay the same while the text around them moves. */
export function tableOfContentsView(source: TocSource): TableOfContentsView {
  const treeChanges = new EventEmitter<string[] | undefined>();
  const items: TreeDataProvider<string> = {
    onDidChangeTreeData: treeChanges.event,
    getChildren: (key) => {
      const nodes = key === undefined ? source.toc.nodes : (findNode(source.toc.nodes, key)?.children ?? []);
      return nodes.map((node) => node.key);
    },
    getParent: (key) => findNode(source.toc.nodes, key)?.parent?.key,
    getTreeItem: (key) => {
      const node = findNode(source.toc.nodes, key);
      return node === null ? new TreeItem('') : treeItem(node, source.toc);
    },
  };
  const view = window.createTreeView(viewId, { treeDataProvider: items, showCollapseAll: true });
  let shown = source.toc;

  const reveal = (): void => {
    const { current } = source.toc;
    if (!view.visible || current === null) return;
    // it rejects when the tree is being built anew; the selection is an extra, the entry's icon marks it as well
    view.reveal(current, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const update = (toc: Toc): void => {
    const before = shown;
    shown = toc;
    view.message = toc.notice ?? '';
    setContext(toc);
    if (before.document !== toc.document || before.made !== toc.made || !looksTheSame(before.nodes, toc.nodes))
      treeChanges.fire(undefined);
    else if (before.current !== toc.current) {
      treeChanges.fire([before.current, toc.current].filter((key) => key !== null));
    } else return; // the selection stays where somebody who reads the view has put it
    reveal();
  };

  setContext(shown);
  const disposables: Disposable[] = [
    view,
    treeChanges,
    greyHidden(),
    source.onDidChange(update),
    view.onDidChangeVisibility(reveal),
    // VS Code makes a command for each view: it opens the side bar, and the view where it is collapsed
    commands.registerCommand('lectern.showTableOfContents', () => commands.executeCommand(`${viewId}.focus`)),
    commands.registerCommand(goToCommand, async (key: string) => {
      const { document, nodes } = source.toc;
      const node = findNode(nodes, key);
      if (document !== null && node !== null) await goTo(document, node);
    }),
  ];
  return {
    items,
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function setContext(toc: Toc): void {
  void commands.executeCommand('setContext', stateKey, stateOf(toc));
  void commands.executeCommand('setContext', postKey, toc.kind !== 'noPost');
  void commands.executeCommand('setContext', madeKey, toc.kind === 'known' ? toc.made : null);
}

function stateOf({ kind, nodes, notice }: Toc): string {
  if (kind === 'noPost' && notice !== undefined) return 'notAPost';
  if (kind !== 'known') return kind;
  return nodes.length === 0 ? 'noHeadings' : 'entries';
}

function treeItem(node: TocNode, { current, made }: Toc): TreeItem {
  const isCurrent = node.key === current;
  const item = new TreeItem(
    node.entry.text,
    node.children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  // another id once there is something below it: VS Code keeps an item folded as it was
  item.id = `${node.key}:${node.children.length > 0}`;
  item.tooltip = tooltip(node);
  item.accessibilityInformation = { label: spokenLabel(node, isCurrent) };
  item.contextValue = contextOf(node, made);
  // a label has no colour of its own: a decoration gives it one
  if (!node.entry.listed) item.resourceUri = hiddenUri(node.key);
  item.iconPath = iconOf(node, isCurrent);
  item.command = { command: goToCommand, title: 'Go to Section', arguments: [node.key] };
  return item;
}

function iconOf({ entry }: TocNode, isCurrent: boolean): ThemeIcon {
  // no triangle, which would look like a closed entry; an empty icon keeps the other texts in line
  if (isCurrent) return new ThemeIcon('arrow-right', new ThemeColor('list.highlightForeground'));
  return entry.listed ? new ThemeIcon('blank') : new ThemeIcon('eye-closed', new ThemeColor('disabledForeground'));
}
