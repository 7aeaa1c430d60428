import type { TextEdit } from '../text/change.ts';

/** What an authoring command would change in the post, or why it changes nothing. */
export type Authored =
  /** Edits of the post: they do not overlap, and are in the order of the text. */
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** In words for the user, without full stop. */
  | { readonly kind: 'refused'; readonly reason: string };

export function refused(reason: string): Authored {
  return { kind: 'refused', reason };
}

export function edits(...changes: readonly TextEdit[]): Authored {
  return { kind: 'edits', edits: changes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}
