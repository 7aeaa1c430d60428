import { commands, ThemeColor, ThemeIcon, TreeItem } from 'vscode';
import { type SectionView, sectionView } from '../sections/sectionView.ts';
import { contextOf, description, looksTheSame, spokenLabel, type TocNode, tooltip } from './tocModel.ts';
import type { Toc, TocSource } from './tocSource.ts';

/** Context key: which welcome text fits, and `entries` where there are some. */
const stateKey = 'lectern.tableOfContents.state';
/** Context key: whether the view has a post to show. */
const postKey = 'lectern.post';
/** Context key: who makes the table of contents, `generated`, `written` or `none`. */
const madeKey = 'lectern.tableOfContents.made';

/** The table of contents that the site will show. */
export function tableOfContentsView(source: TocSource): SectionView {
  return sectionView<TocNode, Toc>(source, {
    viewId: 'lectern.tableOfContents',
    goToCommand: { command: 'lectern.tableOfContents.goTo', title: 'Go to Section' },
    itemOf,
    looksAlike: (a, b) => a.made === b.made && looksTheSame(a.nodes, b.nodes),
    update: (toc, tree) => {
      tree.message = toc.notice ?? '';
      setContext(toc);
    },
  });
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

function itemOf(node: TocNode, { current, made }: Toc): TreeItem {
  const isCurrent = node.key === current;
  const item = new TreeItem(node.entry.text);
  item.description = description(node);
  item.tooltip = tooltip(node);
  item.accessibilityInformation = { label: spokenLabel(node, isCurrent) };
  item.contextValue = contextOf(node, made);
  item.iconPath = iconOf(node, isCurrent);
  return item;
}

function iconOf({ entry }: TocNode, isCurrent: boolean): ThemeIcon {
  // no triangle, which would look like a closed entry; an empty icon keeps the other texts in line
  if (isCurrent) return new ThemeIcon('arrow-right', new ThemeColor('list.highlightForeground'));
  return new ThemeIcon(entry.listed ? 'blank' : 'eye-closed');
}
