import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type ViewBadge,
  window,
} from 'vscode';
import {
  boxHint,
  type ChecklistElement,
  type ChecklistNode,
  contextOfItem,
  descriptionOf,
  problemsOf,
  spokenItem,
  summary,
} from './checklistModel.ts';
import type { ChecklistSource, ShownChecklist } from './checklistSource.ts';

const viewId = 'lectern.checklist';
/** What a click on a problem runs. Not in the palette. */
const goToCommand = 'lectern.checklist.goTo';
/** Context key: which welcome text fits. */
const stateKey = 'lectern.checklist.state';

export interface ChecklistView extends Disposable {
  readonly items: TreeDataProvider<ChecklistElement>;
}

/** The points of the checklist; below one that fails, what speaks against it. */
export function checklistView(source: ChecklistSource): ChecklistView {
  const changes = new EventEmitter<undefined>();
  const items: TreeDataProvider<ChecklistElement> = {
    onDidChangeTreeData: changes.event,
    getChildren: (element) => {
      if (element === undefined) return source.checklist.nodes.map((node) => ({ kind: 'item', node }));
      return element.kind === 'item' ? [...problemsOf(element.node)] : [];
    },
    getTreeItem: (element) => (element.kind === 'item' ? itemOf(element.node) : problemItem(element)),
  };
  const view = window.createTreeView(viewId, {
    treeDataProvider: items,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  let listed = '';
  const update = (shown: ShownChecklist): void => {
    view.message = shown.nodes.length === 0 ? '' : summary(shown.nodes);
    view.badge = badgeOf(shown.nodes);
    void commands.executeCommand('setContext', stateKey, shown.kind);
    // a list that is built anew lets a click pass that comes just then
    const list = JSON.stringify(shown.nodes);
    if (list === listed) return;
    listed = list;
    changes.fire(undefined);
  };
  update(source.checklist);
  const disposables: Disposable[] = [
    view,
    changes,
    source.onDidChange(update),
    view.onDidChangeCheckboxState(({ items: changed }) => {
      for (const [{ node }, state] of changed) source.tick(node.id, state === TreeItemCheckboxState.Checked);
    }),
  ];
  return {
    items,
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** On Lectern's icon in the activity bar: how many points fail, so that an author sees it before the view is open. */
function badgeOf(nodes: readonly ChecklistNode[]): ViewBadge | undefined {
  const failed = nodes.filter(({ state }) => state === 'failed').length;
  return failed === 0 ? undefined : { value: failed, tooltip: `${summary(nodes)}. Check Before Publishing` };
}

function itemOf(node: ChecklistNode): TreeItem {
  const { entry, state } = node;
  const item = new TreeItem(
    entry.title,
    state === 'failed' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  // another id for another state: VS Code keeps an item folded as it was
  item.id = `${entry.id}:${state === 'failed'}`;
  item.description = descriptionOf(node);
  item.contextValue = contextOfItem(node);
  item.accessibilityInformation = { label: spokenItem(node) };
  item.tooltip = spokenItem(node);
  if (entry.state === 'judge') {
    const isTicked = state === 'tickedByHand';
    item.checkboxState = {
      state: isTicked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: boxHint(node),
    };
  } else item.iconPath = iconOf(node);
  return item;
}

function iconOf({ entry, state }: ChecklistNode): ThemeIcon {
  if (state !== 'failed') return new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'));
  return entry.level === 'required'
    ? new ThemeIcon('error', new ThemeColor('list.errorForeground'))
    : new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
}

function problemItem({ node, problem, index }: ChecklistElement & { readonly kind: 'problem' }): TreeItem {
  const item = new TreeItem(problem.message);
  const { start } = problem.range;
  item.id = `${node.id}:${index}:${problem.message}`;
  item.description = `line ${start.line + 1}`;
  item.tooltip = problem.message;
  item.contextValue = problem.fixable ? 'problem.fixable' : 'problem';
  item.accessibilityInformation = { label: `${problem.message}, line ${start.line + 1}` };
  item.command = { command: goToCommand, title: 'Go to Problem', arguments: [problem.range] };
  return item;
}
