/**
 * What client and server say to each other beyond the Language Server Protocol. Ranges count as LSP does: lines and
 * UTF-16 characters from 0, end excluded.
 */
import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-types';
import type { SessionKind } from './sessions/session.ts';
import type { Fetched, Fetcher, FetchOptions } from './site/fetcher.ts';

export type { Fetched, Fetcher };

/** `initializationOptions` of the client; a server started without them does as if they were empty. */
export interface InitializationOptions {
  /** The address of a rule's page, with `{rule}` where its id goes; codes of diagnostics are links to it. */
  readonly ruleUrl?: string;
  /**
   * A command of the editor's that shows a piece of a file: run with the file's URI and a range after a quick fix that
   * writes into another file than the one it mends. Without it nothing is run.
   */
  readonly showCommand?: string;
  /** A command that says what can be done with a session: run with the post's URI and a position by its code lens. */
  readonly sessionCommand?: string;
  /** One that asks for what a session is to get: run with the post's URI, a position and a `SessionAdditionKind`. */
  readonly addToSessionCommand?: string;
  /** Whether it answers `lectern/fetch`; otherwise the server goes to the web itself. */
  readonly fetches?: boolean;
}

/** Request: the table of contents of a post, as the site will show it. `null` for a file that is no post of a blog. */
export const tableOfContentsRequest = 'lectern/tableOfContents';

export interface TableOfContentsParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface TableOfContents {
  /** `generated` by `{:toc}`, `written` by hand as a list of links, or `none`: then the entries are what `{:toc}` would list. */
  readonly kind: 'generated' | 'written' | 'none';
  /** Where `{:toc}` or the list stands, if it does. */
  readonly range: Range | null;
  readonly entries: readonly TableOfContentsEntry[];
  /** The same with the headings that it leaves out, each in its place. */
  readonly headings: readonly TableOfContentsEntry[];
}

export interface TableOfContentsEntry {
  readonly text: string;
  /** As in the address, without `#`; `null` where the site's build decides it. */
  readonly id: string | null;
  readonly level: number;
  /** Whether the table of contents lists it. */
  readonly listed: boolean;
  /** The heading itself. */
  readonly range: Range;
  /** From the heading to the next one in the same list of entries on its level or above. */
  readonly section: Range;
  readonly children: readonly TableOfContentsEntry[];
}

/** Request: what to change in a post's table of contents. `null` for a file that is no post of a blog. */
export const tocEditRequest = 'lectern/tocEdit';

/** `generate` and `write`: makes the one kind of the other. `hide` and `show`: a heading. */
export type TocAction = 'insert' | 'generate' | 'write' | 'update' | 'hide' | 'show';

export interface TocEditParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly action: TocAction;
  /** In the heading that is meant. */
  readonly position?: Position;
}

/** Edits of the post, or in words why there are none. */
export type PostEdit = { readonly edits: readonly TextEdit[] } | { readonly reason: string };

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
      /** Where its heading starts before and afterwards. */
      readonly from: Position;
      readonly heading: Position;
    }
  | { readonly reason: string };

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
  readonly position: Position;
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

/** Request: what the preview must know of the blog a file belongs to. `null` outside any blog. */
export const blogRequest = 'lectern/blog';

export interface BlogParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface Blog {
  /** URI of the blog's root folder. */
  readonly root: string;
  /** URI of the folder that the site is built from: the root, or one below it. */
  readonly source: string;
  readonly title: string | null;
  readonly url: string;
  readonly baseurl: string;
  /** The Markdown engine; where it is not `kramdown`, posts mean something else than Lectern would read. */
  readonly markdown: string;
  /** `kramdown:` of `_config.yml`, as the parser takes it. */
  readonly kramdown: Readonly<Record<string, unknown>>;
  /** Author id to name. */
  readonly authors: Readonly<Record<string, string>>;
  /** Address of each post and page, such as `/about/`, without base URL, to its file's path below `root`. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Request: `.lectern.yml` as the blog's posts would write it. `null` outside any blog. */
export const initialSettingsRequest = 'lectern/init';

export interface InitialSettingsParams {
  /** Any file of the blog, whether or not it is there. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface InitialSettings {
  /** Where the settings stand, or would. */
  readonly uri: string;
  readonly text: string;
}

/**
 * Request from the server: what the web says, asked through the editor's own network stack. The answer is a `Fetched`;
 * never an address of the machine or of a private network.
 */
export const fetchRequest = 'lectern/fetch';

export interface FetchParams extends Omit<FetchOptions, 'signal'> {
  readonly url: string;
}

/** Notification from the server: blogs changed (config, authors, settings, addresses); previews and views should ask again. */
export const blogsChangedNotification = 'lectern/blogsChanged';

/** Notification from the server: a feature failed; what it had said last still stands. */
export const failureNotification = 'lectern/failure';

export interface Failure {
  readonly feature: string;
  readonly message: string;
}
