import type { AttributeList, Heading, List, TocEntry } from './tree.ts';

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
  readonly lists: readonly AttributeList[];
}

/** The first list with the reference `name` in an IAL of its own; the others are told by `onOther`. */
export function firstWithReference(
  candidates: readonly ListedList[],
  name: string,
  onOther: (reference: { start: number; end: number }) => void = () => {},
): List | null {
  let first: List | null = null;
  for (const { list, lists } of candidates) {
    const reference = referenceIn(lists, name);
    if (!reference) continue;
    if (first === null) first = list;
    else onOther(reference);
  }
  return first;
}

function referenceIn(lists: readonly AttributeList[], name: string): { start: number; end: number } | undefined {
  return lists.flatMap((list) => list.tokens).find((token) => token.kind === 'reference' && token.name === name);
}
