import type { Span } from './span.ts';

/** Replaces the text of a span; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** One step of a fix or of an authoring command. Edits of one file do not overlap and are in the order of the text. */
export type FileChange =
  | { readonly kind: 'edit'; readonly uri: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly uri: string; readonly text: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** Applies edits to a text. They must not overlap; order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
