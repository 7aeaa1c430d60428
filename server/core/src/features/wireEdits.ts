import type { TextEdit as WireEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../text/change.ts';
import type { LineIndex } from '../text/lineIndex.ts';

/** Edits of a text, as the protocol writes them. */
export function wireEdits({ lines }: { readonly lines: LineIndex }, edits: readonly TextEdit[]): WireEdit[] {
  return edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
}
