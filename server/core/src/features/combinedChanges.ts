import type { Fix } from '../rules/rule.ts';
import type { FileChange, TextEdit } from '../text/change.ts';
import type { Span } from '../text/span.ts';

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
      if (change.kind !== 'edit') others.push(change);
      else edits.set(change.uri, [...(edits.get(change.uri) ?? []), ...change.edits]);
    }
  }
  const inOrder = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start;
  return [
    ...[...edits].map(([uri, own]): FileChange => ({ kind: 'edit', uri, edits: own.toSorted(inOrder) })),
    ...others,
  ];
}

function clashes(
  change: FileChange,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  others: readonly FileChange[],
): boolean {
  if (change.kind !== 'edit') return others.length > 0;
  const taken = edits.get(change.uri) ?? [];
  return change.edits.some((edit) => taken.some((other) => overlaps(edit.span, other.span)));
}

/** Whether two edits share text or insert at the same place; one that ends where the next begins is no clash. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
