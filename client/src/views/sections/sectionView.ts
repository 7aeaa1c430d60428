import {
  commands,
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { goTo } from './goTo.ts';
import { findNode, type SectionNode } from './sectionNodes.ts';
import type { SectionSource, ShownSections } from './sectionSource.ts';

/** A view with entries' keys as its elements: they stay the same while the text around them moves. */
export interface SectionView extends Disposable {
  readonly items: TreeDataProvider<string>;
  readonly tree: TreeView<string>;
  /** Selects an entry, and takes the keyboard along where the view has it; given up for one that does not come. */
  select(key: string): Promise<void>;
}

interface Look<Node, Shown> {
  readonly viewId: string;
  /** What a click on an entry runs, with the entry's key. Not in the palette. */
  readonly goToCommand: { readonly command: string; readonly title: string };
  /** All of an item but where it leads, and what folds. */
  readonly itemOf: (node: Node, shown: Shown) => TreeItem;
  /** Whether a view of both would look the same, but for the entry that holds the cursor. */
  readonly looksAlike: (a: Shown, b: Shown) => boolean;
  /** What the view says beside its entries, and the context keys that its buttons go by. */
  readonly update: (shown: Shown, tree: TreeView<string>) => void;
  readonly dragging?: TreeDragAndDropController<string>;
}

/** Lists sections of the post in front, marks the one that holds the cursor, and leads to each. */
export function sectionView<Node extends SectionNode<Node>, Shown extends ShownSections<Node>>(
  source: SectionSource<Shown>,
  look: Look<Node, Shown>,
): SectionView {
  const treeChanges = new EventEmitter<string[] | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const items = itemsOf(source, look, treeChanges, () => {
    if (timer !== undefined) revealIn(onceDrawn);
  });
  const tree = window.createTreeView(look.viewId, {
    treeDataProvider: items,
    showCollapseAll: true,
    ...(look.dragging && { dragAndDropController: look.dragging }),
  });
  let shown = source.shown;

  const reveal = (): void => {
    timer = undefined;
    const { current } = source.shown;
    if (!tree.visible || current === null) return;
    // it rejects when the tree is being built anew; the selection is an extra, the entry's icon marks it as well
    tree.reveal(current, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const revealIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(reveal, milliseconds);
  };
  const update = (next: Shown): void => {
    const before = shown;
    shown = next;
    look.update(next, tree);
    const hasMoved = before.document !== next.document || before.current !== next.current;
    if (before.document !== next.document || !look.looksAlike(before, next)) treeChanges.fire(undefined);
    else if (hasMoved) treeChanges.fire([before.current, next.current].filter((key) => key !== null));
    // else the selection stays where somebody who reads the view has put it
    if (hasMoved) revealIn(atLast);
  };

  look.update(shown, tree);
  const disposables: Disposable[] = [
    tree,
    treeChanges,
    source.onDidChange(update),
    tree.onDidChangeVisibility(() => revealIn(onceDrawn)),
    commands.registerCommand(look.goToCommand.command, async (key: string) => {
      const { document, nodes } = source.shown;
      const node = findNode(nodes, key);
      if (document !== null && node !== null) await goTo(document, node);
    }),
  ];
  return {
    items,
    tree,
    async select(key) {
      for (let tries = 0; tries < patience; tries++) {
        const isSelected = await tree.reveal(key, { select: true, focus: true }).then(
          () => true,
          // it rejects while the tree is being built anew, as it is right after an edit
          () => false,
        );
        if (isSelected) return;
        await new Promise((resolve) => setTimeout(resolve, onceDrawn));
      }
    },
    dispose: () => {
      clearTimeout(timer);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/**
 * Milliseconds after the last entry was drawn. VS Code draws first and reveals then, and opens the view for it: also for
 * somebody who has gone to another view meanwhile. So whether ours is still visible is looked up once all is drawn.
 */
const onceDrawn = 150;
/** The same where VS Code has nothing to draw. */
const atLast = 1000;
/** How often an entry is asked for that is to be selected. */
const patience = 10;

function itemsOf<Node extends SectionNode<Node>, Shown extends ShownSections<Node>>(
  source: SectionSource<Shown>,
  { goToCommand, itemOf }: Look<Node, Shown>,
  changes: EventEmitter<string[] | undefined>,
  drawn: () => void,
): TreeDataProvider<string> {
  const nodeOf = (key: string): Node | null => findNode<Node>(source.shown.nodes, key);
  return {
    onDidChangeTreeData: changes.event,
    getChildren: (key) => {
      const nodes = key === undefined ? source.shown.nodes : (nodeOf(key)?.children ?? []);
      return nodes.map((node) => node.key);
    },
    getParent: (key) => nodeOf(key)?.parent?.key,
    getTreeItem: (key) => {
      drawn();
      const node = nodeOf(key);
      if (node === null) return new TreeItem('');
      const folds = node.children.length > 0;
      const item = itemOf(node, source.shown);
      item.collapsibleState = folds ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
      // another id once there is something below it: VS Code keeps an item folded as it was
      item.id = `${key}:${folds}`;
      item.command = { ...goToCommand, arguments: [key] };
      return item;
    },
  };
}
