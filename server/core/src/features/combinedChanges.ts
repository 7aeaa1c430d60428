import type { Fix } from '../rules/rule.ts';
import type { FileChange, TextEdit } from '../text/change.ts';

/**
 * Fixes as one set of changes, each file's edits in one. A fix that would touch the same text as an earlier one is left
 * out: it is found again, if still needed, once these are applied.
 */
export function combinedChanges(fixes: readonly Fix[]): FileChange[] {
  const edits = new Map<string, TextEdit[]>();
  const others: FileChange[] = [];
  for (const { changes } of fixes) {
    if (changes.some((change) => clashes(change, edits, others))) continue;
    for (const change of changes) {
      if (change.kind === 'edit') addEdits(edits, change.uri, change.edits);
      else others.push(change);
    }
  }
  return [...[...edits].map(([uri, own]): FileChange => ({ kind: 'edit', uri, edits: own })), ...others];
}

function addEdits(edits: Map<string, TextEdit[]>, uri: string, added: readonly TextEdit[]): void {
  const own = edits.get(uri) ?? [];
  edits.set(uri, own);
  // most stand behind all others: problems are found in the order of the text
  for (const edit of added) own.splice(placeOf(own, edit), 0, edit);
}

function clashes(
  change: FileChange,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  others: readonly FileChange[],
): boolean {
  if (change.kind !== 'edit') return others.length > 0;
  const taken = edits.get(change.uri) ?? [];
  return change.edits.some((edit) => overlapsOne(taken, edit));
}

/**
 * Whether an edit shares text with one of others, or inserts where one begins; one that ends where the next begins is no
 * clash. The others stand in order and do not overlap: only those on both sides of the edit can.
 */
function overlapsOne(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeOf(taken, edit);
  const before = taken[place - 1]?.span;
  const behind = taken[place]?.span;
  if (before && (before.start === edit.span.start || before.end > edit.span.start)) return true;
  return behind !== undefined && behind.start < edit.span.end;
}

/** Index of the first edit that begins behind the start of another one. */
function placeOf(edits: readonly TextEdit[], { span }: TextEdit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  return low;
}
