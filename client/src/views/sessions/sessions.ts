import {
  commands,
  Disposable,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
} from 'vscode';
import { sectionView } from '../sections/sectionView.ts';
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

/** Context key: which welcome text fits, and `entries` where there are some. */
const stateKey = 'lectern.sessions.state';

export interface SessionsView extends Disposable {
  readonly items: TreeDataProvider<string>;
  /** Key of what was selected last. */
  readonly selected: string | null;
  /** Selects an entry, and takes the keyboard along where the view has it. */
  select(key: string): Promise<void>;
}

/** The days of a report and their sessions, and what a session lacks. */
export function sessionsView(source: SessionsSource, dragging: TreeDragAndDropController<string>): SessionsView {
  const view = sectionView<SessionNode, ShownSessions>(source, {
    viewId: 'lectern.sessions',
    goToCommand: { command: 'lectern.sessions.goTo', title: 'Go to Session' },
    itemOf,
    looksAlike: (a, b) => looksAlike(a.nodes, b.nodes),
    update: ({ kind }, tree) => {
      tree.description = source.option ? 'unfinished' : '';
      void commands.executeCommand('setContext', stateKey, kind);
    },
    dragging,
  });
  let selected: string | null = null;
  // the keyboard's shortcuts toggle the entry that has the focus, as nothing else tells it: added to another one it
  // comes last, and taken away it was the one before
  const listener = view.tree.onDidChangeSelection(({ selection }) => {
    selected = selection.at(-1) ?? selected;
  });
  const all = Disposable.from(view, listener);
  return {
    items: view.items,
    get selected() {
      return selected;
    },
    select: view.select,
    dispose: () => all.dispose(),
  };
}

function itemOf(node: SessionNode, { current }: ShownSessions): TreeItem {
  const isCurrent = node.key === current;
  const item = new TreeItem(node.entry.title);
  item.description = description(node);
  item.tooltip = new MarkdownString(tooltipMarkdown(node));
  item.accessibilityInformation = { label: spokenSession(node, isCurrent) };
  item.contextValue = contextOf(node);
  item.iconPath = new ThemeIcon(iconOf(node), colourOf(node, isCurrent));
  return item;
}

function colourOf(node: SessionNode, isCurrent: boolean): ThemeColor | undefined {
  if (isCurrent) return new ThemeColor('list.highlightForeground');
  return isLacking(node) ? new ThemeColor('list.warningForeground') : undefined;
}
