import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Request: the checklist of a post before it is published. `null` for a file that is neither post nor draft of a blog. */
export const checklistRequest = 'lectern/checklist';

export interface ChecklistParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface Checklist {
  /** Those that count for the blog, in the order in which to go through them. */
  readonly items: readonly ChecklistEntry[];
}

export interface ChecklistEntry {
  readonly id: string;
  readonly title: string;
  readonly level: 'required' | 'recommended';
  /** `judge`: a person has to. */
  readonly state: 'ticked' | 'failed' | 'judge';
  /** What else there is to say of it. */
  readonly note: string | null;
  /** Whether it is the web that has to be asked. */
  readonly asksWeb: boolean;
  /** What speaks against it, in the order of the text. */
  readonly problems: readonly ChecklistProblem[];
}

export interface ChecklistProblem {
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly range: Range;
  /** Whether there is one safe fix, in the post itself. */
  readonly fixable: boolean;
}

/** Request: the safe fixes in the post of an item's problems; of the one at `range`, if that is given. */
export const fixItemRequest = 'lectern/fixItem';

export interface FixItemParams extends ChecklistParams {
  /** Id of the item. */
  readonly item: string;
  readonly range?: Range;
}
