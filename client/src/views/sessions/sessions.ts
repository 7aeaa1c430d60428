import {
  commands,
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { goTo } from '../goTo.ts';
import { findNode } from '../sectionNodes.ts';
import {
  contextOf,
  description,
  iconOf,
  isLacking,
  looksAlike,
  type SessionNode,
  spokenSession,
  tooltipMarkdown,
} from './sessionsModel.ts';
import type { SessionsSource, ShownSessions } from './sessionsSource.ts';

const viewId = 'lectern.sessions';
/** What a click on an entry runs, with the entry's key. Not in the palette. */
const goToCommand = 'lectern.sessions.goTo';
/** Context key: which welcome text fits, and `entries` where there are some. */
const stateKey = 'lectern.sessions.state';

export interface SessionsView extends Disposable {
  readonly items: TreeDataProvider<string>;
  /** Key of what was selected last. */
  readonly selected: string | null;
  /** Selects an entry, and takes the keyboard along where the view has it. */
  select(key: string): Promise<void>;
}

/** The view, with entries' keys as its elements: they stay the same while the text around them moves. */
export function sessionsView(source: SessionsSource, dragging: TreeDragAndDropController<string>): SessionsView {
  const treeChanges = new EventEmitter<string[] | undefined>();
  const items: TreeDataProvider<string> = {
    onDidChangeTreeData: treeChanges.event,
    getChildren: (key) => {
      const { nodes } = source.sessions;
      return (key === undefined ? nodes : (findNode(nodes, key)?.children ?? [])).map((node) => node.key);
    },
    getParent: (key) => findNode(source.sessions.nodes, key)?.parent?.key,
    getTreeItem: (key) => {
      const { nodes, current } = source.sessions;
      const node = findNode(nodes, key);
      return node === null ? new TreeItem('') : treeItem(node, key === current);
    },
  };
  const view = window.createTreeView(viewId, {
    treeDataProvider: items,
    dragAndDropController: dragging,
    showCollapseAll: true,
  });
  let shown = source.sessions;
  let selected: string | null = null;

  const reveal = (): void => {
    const { current } = source.sessions;
    if (!view.visible || current === null) return;
    // it rejects when the tree is being built anew; the selection is an extra, the entry's icon marks it as well
    view.reveal(current, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const update = (sessions: ShownSessions): void => {
    const before = shown;
    shown = sessions;
    setContext(sessions);
    view.description = source.onlyUnfinished ? 'unfinished' : '';
    if (before.document !== sessions.document || !looksAlike(before.nodes, sessions.nodes)) treeChanges.fire(undefined);
    else if (before.current !== sessions.current) {
      treeChanges.fire([before.current, sessions.current].filter((key) => key !== null));
    } else return; // the selection stays where somebody who reads the view has put it
    reveal();
  };

  setContext(shown);
  const disposables: Disposable[] = [
    view,
    treeChanges,
    source.onDidChange(update),
    view.onDidChangeVisibility(reveal),
    // the keyboard's shortcuts toggle the entry that has the focus, as nothing else tells it: added to another one it
    // comes last, and taken away it was the one before
    view.onDidChangeSelection(({ selection }) => {
      selected = selection.at(-1) ?? selected;
    }),
    commands.registerCommand('lectern.showSessions', () => commands.executeCommand(`${viewId}.focus`)),
    commands.registerCommand(goToCommand, async (key: string) => {
      const { document, nodes } = source.sessions;
      const node = findNode(nodes, key);
      if (document !== null && node !== null) await goTo(document, node);
    }),
  ];
  return {
    items,
    get selected() {
      return selected;
    },
    select: async (key) => await view.reveal(key, { select: true, focus: true }),
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function setContext({ kind }: ShownSessions): void {
  void commands.executeCommand('setContext', stateKey, kind);
}

function treeItem(node: SessionNode, isCurrent: boolean): TreeItem {
  const { children, entry, key } = node;
  const item = new TreeItem(
    entry.title,
    children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = key;
  item.description = description(node);
  item.tooltip = new MarkdownString(tooltipMarkdown(node));
  item.accessibilityInformation = { label: spokenSession(node, isCurrent) };
  item.contextValue = contextOf(node);
  item.iconPath = new ThemeIcon(iconOf(node), colourOf(node, isCurrent));
  item.command = { command: goToCommand, title: 'Go to Session', arguments: [key] };
  return item;
}

function colourOf(node: SessionNode, isCurrent: boolean): ThemeColor | undefined {
  if (isCurrent) return new ThemeColor('list.highlightForeground');
  return isLacking(node) ? new ThemeColor('list.warningForeground') : undefined;
}
