import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Request: a session card to insert at a position, as a snippet. `null` where none fits (no post). */
export const sessionCardRequest = 'lectern/sessionCard';

export type SessionCardKind = 'session' | 'keynote' | 'panel' | 'lightning' | 'qa';

export interface SessionCardParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  /** Id of a card of the blog, or a kind: then the card of that kind in the shape that the blog uses most. */
  readonly card: string;
  /** What is known of the session; without, every field is a tab stop. */
  readonly values?: SessionCardValues;
}

/** Texts and addresses, not Markdown; what is empty or not there is left out of the card. */
export interface SessionCardValues {
  readonly title: string;
  readonly speakers: readonly SessionCardSpeaker[];
  readonly abstract?: string;
  readonly recording?: string;
  readonly slides?: string;
}

export interface SessionCardSpeaker {
  readonly name: string;
  readonly profile?: string;
  readonly company?: string;
  /** Source of a picture. */
  readonly photo?: string;
}

export interface SessionCard {
  /** Where the card goes: the start of a line of its own, blank lines around it seen to. */
  readonly range: Range;
  /** In VS Code's snippet syntax. */
  readonly snippet: string;
}

/** Request: what there is to choose from before a session card is inserted. `null` where none fits (no post). */
export const sessionCardsRequest = 'lectern/sessionCards';

export interface SessionCardsParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface SessionCards {
  /** In the order in which to offer them. */
  readonly cards: readonly SessionCardChoice[];
  readonly people: readonly KnownPerson[];
  /** Sources of pictures in the post's folder, from the site's root. */
  readonly pictures: readonly string[];
  /** Sessions that the post has already. */
  readonly sessions: readonly KnownSession[];
}

export interface SessionCardChoice {
  readonly id: string;
  /** `own` for those of `.lectern.yml`. */
  readonly kind: SessionCardKind | 'own';
  readonly label: string;
  /** `Title by Speaker`; `null` for a card that has no speaker, and for a blog's own. */
  readonly shape: string | null;
  readonly description: string;
  /** Whose values it shows, such as `title`, `name` (of a speaker) and `recording`. */
  readonly fields: readonly string[];
}

/** Somebody who is named in the post or is an author of the blog. */
export interface KnownPerson {
  readonly name: string;
  /** Address of a page of theirs; `null` where nobody knows. */
  readonly profile: string | null;
  readonly company: string | null;
}

export interface KnownSession {
  readonly title: string;
  readonly speakers: readonly string[];
}
