import type { Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';
import type { SessionKind } from '../sessions/session.ts';

/** Request: the sessions of a conference report. `null` for a file that is no post of a blog. */
export const sessionsRequest = 'lectern/sessions';

export interface SessionsParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface Sessions {
  /** Whether the post is a conference report at all; without, there are no entries. */
  readonly isReport: boolean;
  /** In the order of the post. */
  readonly entries: readonly (SessionsDay | SessionEntry)[];
}

export interface SessionsDay {
  readonly kind: 'day';
  readonly title: string;
  /** The heading itself. */
  readonly range: Range;
  readonly section: Range;
  readonly sessions: readonly SessionEntry[];
}

export interface SessionEntry {
  readonly kind: SessionKind;
  readonly title: string;
  readonly speakers: readonly SessionEntrySpeaker[];
  /** Addresses. */
  readonly recording: string | null;
  readonly slides: string | null;
  readonly words: number;
  /** To read it, at least 1. */
  readonly minutes: number;
  /** What it lacks and most other sessions of the post have. */
  readonly missing: readonly MissingPart[];
  /** The same and its words, for people: `no recording · 231 words`. */
  readonly summary: string;
  readonly range: Range;
  readonly section: Range;
}

export interface SessionEntrySpeaker {
  readonly name: string;
  readonly url: string | null;
  readonly company: string | null;
  readonly photo: string | null;
}

export type MissingPart = 'speaker' | 'speakerLink' | 'photo' | 'recording' | 'slides' | 'text';

/** Request: edits that move a session, or a day with its sessions. `null` for a file that is no post. */
export const moveSessionRequest = 'lectern/moveSession';

export interface MoveSessionParams {
  readonly textDocument: TextDocumentIdentifier;
  /** In the session or in the day's heading. */
  readonly position: Position;
  /** A position: that of the heading it is dropped on; `end`: behind all others. */
  readonly to: 'up' | 'down' | 'end' | Position;
}

export type SessionMove =
  | {
      readonly edits: readonly TextEdit[];
      /** Links in other files to headings that have another id now; `null` for none. */
      readonly elsewhere: WorkspaceEdit | null;
      /** The section as it stands before, from its heading to its end. */
      readonly from: Range;
      /** Where its heading starts afterwards. */
      readonly heading: Position;
      /** The heading's text and its level from then on, by its neighbours; `null` where it keeps its own. */
      readonly level: { readonly title: string; readonly now: number } | null;
    }
  | Impossible;

export type SessionAdditionKind = 'recording' | 'slides' | 'photo';

/** Request: edits that add to a session what it lacks. `null` for a file that is no post. */
export const addToSessionRequest = 'lectern/addToSession';

export interface AddToSessionParams {
  readonly textDocument: TextDocumentIdentifier;
  /** In the session. */
  readonly position: Position;
  /** Addresses. */
  readonly recording?: string;
  readonly slides?: string;
  /** Without `speaker`, of the first one who has none. */
  readonly photo?: { readonly source: string; readonly speaker?: string };
}
