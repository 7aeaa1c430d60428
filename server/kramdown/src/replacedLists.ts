import type { BlockState, Draft } from './block/state.ts';
import { referencedFootnotes } from './footnotes.ts';
import { type ListedList, referenceIn } from './toc.ts';
import type { Block, FootnoteDefinition, List, Span } from './tree.ts';

/** The lists whose content the site replaces. */
export interface ReplacedLists {
  readonly toc: ListedList | null;
  readonly footnotes: ListedList | null;
}

export function markReplacedLists(state: BlockState, children: readonly Block[]): ReplacedLists {
  let toc: ListedList | null = null;
  let footnotes: ListedList | null = null;
  for (const listed of shownLists(state, children)) {
    const { list, lists, footnote } = listed;
    // what stands in a list that is replaced is not even looked at
    if (standsIn(list, footnote, toc) || standsIn(list, footnote, footnotes)) continue;
    const reference = referenceIn(lists, 'toc');
    if (reference && !toc) {
      toc = listed;
      setRole(list, 'toc');
      continue;
    }
    if (reference) {
      const message = 'Only the first list with {:toc} becomes a table of contents';
      state.context.warn('second-toc', reference, message);
    }
    if (!footnotes && referenceIn(lists, 'footnotes')) {
      footnotes = listed;
      setRole(list, 'footnotes');
    }
  }
  return { toc, footnotes };
}

/** A footnote that is defined in a list is none of the list's content. */
export function standsIn(node: Span, footnote: FootnoteDefinition | null, outer: ListedList | null): boolean {
  return outer !== null && footnote === outer.footnote && isIn(node, outer.list);
}

/** The lists with attribute lists in the order in which the site shows them: those of footnotes last. */
function shownLists(state: BlockState, children: readonly Block[]): ListedList[] {
  const candidates: ListedList[] = [];
  for (const [taker, lists] of state.lists) {
    if ('type' in taker && taker.type === 'list') candidates.push({ list: taker, footnote: null, lists });
  }
  candidates.sort((a, b) => a.list.start - b.list.start);
  if (candidates.length === 0 || state.footnotes.length === 0) return candidates;
  const outside: ListedList[] = [];
  const inNotes = new Map<FootnoteDefinition, ListedList[]>();
  const open: FootnoteDefinition[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const { start } = candidate.list;
    for (let note = state.footnotes[next]; note && note.start <= start; note = state.footnotes[++next]) open.push(note);
    while ((open.at(-1)?.end ?? start + 1) <= start) open.pop();
    const footnote = open.at(-1);
    if (!footnote) outside.push(candidate);
    else addTo(inNotes, footnote, { ...candidate, footnote });
  }
  return [...outside, ...referencedFootnotes(children, []).flatMap((note) => inNotes.get(note) ?? [])];
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function setRole(list: Draft<List>, role: List['role']): void {
  list.role = role;
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
