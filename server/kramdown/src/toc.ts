import type { AttributeList, AttributeToken, FootnoteDefinition, Heading, List, TocEntry } from './tree.ts';

/** Whether a generated table of contents lists a heading. */
export function isInToc(heading: Heading, tocLevels: readonly number[]): boolean {
  return tocLevels.includes(heading.level) && !/\bno_toc\b/.test(heading.attributes?.get('class') ?? '');
}

interface OpenEntry {
  readonly level: number;
  readonly children: TocEntry[];
}

/** The headings that a table of contents lists, nested by level: a deeper one goes under the one before. */
export function tocEntriesOf(headings: readonly Heading[]): TocEntry[] {
  const top: TocEntry[] = [];
  const open: OpenEntry[] = [];
  for (const heading of headings) {
    if (!heading.inToc) continue;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const children: TocEntry[] = [];
    (open.at(-1)?.children ?? top).push({ heading, children });
    open.push({ level: heading.level, children });
  }
  return top;
}

/** A list and the IALs that stand at it. */
export interface ListedList {
  readonly list: List;
  /** The footnote that it stands in. */
  readonly footnote: FootnoteDefinition | null;
  readonly lists: readonly AttributeList[];
}

/** The token that refers to `name` in the IALs of a list themselves. */
export function referenceIn(lists: readonly AttributeList[], name: string): AttributeToken | undefined {
  for (const { tokens } of lists) {
    const found = tokens.find((token) => token.kind === 'reference' && token.name === name);
    if (found) return found;
  }
  return undefined;
}
