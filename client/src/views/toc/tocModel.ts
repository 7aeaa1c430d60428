import type { TableOfContents, TableOfContentsEntry } from '@lectern/core/protocol/tableOfContents.ts';
import type { SectionNode } from '../sections/sectionNodes.ts';

/** An entry of the view. */
export interface TocNode extends SectionNode<TocNode> {
  readonly entry: TableOfContentsEntry;
}

/** The entries as nodes that know their parents. Equal ids get equal keys up to a counter in the order of the post. */
export function tocNodes({ entries }: Pick<TableOfContents, 'entries'>): TocNode[] {
  const seen = new Map<string, number>();
  const build = (entry: TableOfContentsEntry, parent: TocNode | null): TocNode => {
    const name = entry.id ?? entry.text;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const children: TocNode[] = [];
    const node: TocNode = { key: `${name}:${count}`, entry, parent, children };
    for (const child of entry.children) children.push(build(child, node));
    return node;
  };
  return entries.map((entry) => build(entry, null));
}

/** Whether a view of both would look the same: texts, ids, levels and nesting, wherever in the post they stand. */
export function looksTheSame(a: readonly TocNode[], b: readonly TocNode[]): boolean {
  return (
    a.length === b.length &&
    a.every((node, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        node.key === other.key &&
        node.entry.text === other.entry.text &&
        node.entry.level === other.entry.level &&
        node.entry.listed === other.entry.listed &&
        looksTheSame(node.children, other.children)
      );
    })
  );
}

/** What stands behind the text. */
export function description({ entry }: TocNode): string {
  return entry.listed ? '' : 'left out';
}

/** What a screen reader says: `Level 2, Keynote, id keynote`. */
export function spokenLabel({ entry }: TocNode, isCurrent: boolean): string {
  const id = entry.id === null ? 'id known only to the site' : `id ${entry.id}`;
  const hidden = entry.listed ? '' : ', not in the table of contents';
  return `Level ${entry.level}, ${entry.text}, ${id}${hidden}${isCurrent ? ', current section' : ''}`;
}

/** What a pointer that rests on an entry shows. */
export function tooltip({ entry }: TocNode): string {
  const id = entry.id === null ? 'Its id depends on Liquid: only the site knows it' : `#${entry.id}`;
  const hidden = entry.listed ? '' : '\nNot in the table of contents';
  return `${entry.text}\n${id}\nLevel ${entry.level}, line ${entry.range.start.line + 1}${hidden}`;
}

/** The line above the entries; `undefined` where nothing needs to be said. */
export function notice(toc: Pick<TableOfContents, 'kind' | 'entries'>): string | undefined {
  if (toc.entries.length === 0 || toc.kind === 'generated') return undefined;
  return toc.kind === 'written'
    ? 'This post lists its sections by hand:'
    : 'The site shows no table of contents: this post has no {:toc}. It would list:';
}

/** What may be done with an entry: a list that is written by hand leaves headings out by not naming them. */
export function contextOf({ entry }: TocNode, kind: TableOfContents['kind']): string {
  if (kind === 'written') return 'heading';
  return entry.listed ? 'heading.listed' : 'heading.hidden';
}
