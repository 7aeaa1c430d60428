import type { Impossible } from '../impossible.ts';
import type { TextEdit } from '../text/change.ts';

/** What an authoring command would change in the post, or why it changes nothing. */
export type Authored = AuthoredEdits | Impossible;

export interface AuthoredEdits {
  /** Of the post: they do not overlap, and are in the order of the text. */
  readonly edits: readonly TextEdit[];
}

export function edits(...changes: readonly TextEdit[]): AuthoredEdits {
  return { edits: changes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}
