/**
 * What client and server say to each other beyond the Language Server Protocol. Ranges count as LSP does: lines and
 * UTF-16 characters from 0, end excluded.
 */
import type {
  Diagnostic,
  Position,
  Range,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Schedule } from './schedule/schedule.ts';
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
      /** The section as it stands before, from its heading to its end. */
      readonly from: Range;
      /** Where its heading starts afterwards. */
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

/** Request: reads a conference's schedule, and what a post has of it. `null` for a file that is no post. */
export const scheduleRequest = 'lectern/schedule';

export interface ScheduleParams {
  readonly textDocument: TextDocumentIdentifier;
  /** What a person has: a link to the web, or the text of a file. */
  readonly source: { readonly link: string } | { readonly text: string };
  /** For a schedule that does not say its own: `Europe/Brussels`. */
  readonly timeZone: string | null;
  /** Where reports of progress go. */
  readonly workDoneToken?: string | number;
}

export interface ScheduleAnswer {
  /** What is wrong with the schedule, in words. */
  readonly problems: readonly string[];
  /** `null` where there is none: the problems say why. */
  readonly choices: ScheduleChoices | null;
}

export interface ScheduleChoices {
  /** To be given back with what is chosen of it. */
  readonly schedule: Schedule;
  /** In order of their start; those without a time last. */
  readonly talks: readonly ScheduleTalk[];
  /** What the schedule knows by now of talks that the post has, in the order of the post. */
  readonly updates: readonly ScheduleUpdate[];
}

export interface ScheduleTalk {
  readonly id: string;
  readonly title: string;
  /** Names. */
  readonly speakers: readonly string[];
  /** `Monday, 5 October 2026`; `null` without a time. */
  readonly day: string | null;
  /** `09:00–10:00` on the conference's clock; empty without. */
  readonly time: string;
  /** Empty without, as is the next one. */
  readonly room: string;
  readonly track: string;
  readonly hasRecording: boolean;
  readonly hasSlides: boolean;
  /** Whether the post has it already. */
  readonly isPresent: boolean;
}

export interface ScheduleUpdate {
  readonly id: string;
  readonly kind: 'recording' | 'slides' | 'title';
  /** Of the session in the post. */
  readonly title: string;
  /** The address, or the title as it reads now. */
  readonly to: string;
}

/** Request: edits that put chosen talks into a post, and make chosen updates. `null` for a file that is no post. */
export const importScheduleRequest = 'lectern/importSchedule';

export interface ImportScheduleParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly schedule: Schedule;
  /** Ids. */
  readonly talks: readonly string[];
  readonly updates: readonly string[];
}

export type ImportScheduleAnswer =
  | {
      readonly edits: readonly TextEdit[];
      readonly inserted: number;
      readonly updated: number;
      /** What could not be done, in words. */
      readonly left: readonly string[];
    }
  | { readonly reason: string };

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

/** Request: what a new post of a blog may be made of. `null` outside any blog. */
export const newPostChoicesRequest = 'lectern/newPostChoices';

export interface NewPostChoicesParams {
  /** Any file or folder of the blog, whether or not it is there. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface NewPostChoices {
  /** On the site's own clock: `2026-10-05`. */
  readonly today: string;
  /** Whoever writes here first, then by name. */
  readonly authors: readonly AuthorChoice[];
  /** Who writes here by what git knows, and is no author yet; `null` where that is one, or nobody is known. */
  readonly newAuthor: NewAuthor | null;
  /** The likeliest first. */
  readonly categories: readonly CountedWord[];
  readonly tags: readonly CountedWord[];
  readonly pictures: readonly PictureChoice[];
  /** Of header pictures in this blog, in pixels. */
  readonly headerSize: { readonly width: number; readonly height: number };
  /** The blog's own kind first. */
  readonly tocs: readonly TocKind[];
  readonly defaults: {
    readonly category: string | null;
    readonly tags: readonly string[];
    /** Whether posts of this blog have a header picture. */
    readonly hasImage: boolean;
  };
}

export interface AuthorChoice {
  readonly id: string;
  readonly name: string;
  /** Whether git knows this author as who writes here. */
  readonly isYou: boolean;
  /** Posts by them. */
  readonly posts: number;
}

export interface NewAuthor {
  readonly id: string;
  readonly name: string;
}

export interface CountedWord {
  readonly word: string;
  readonly posts: number;
}

export interface PictureChoice {
  /** Relative to the folder that Jekyll builds from. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Whether it has the ratio of the blog's header pictures. */
  readonly fits: boolean;
}

/** `generated` by `{:toc}`, a `list` kept by hand, or `none`. */
export type TocKind = 'generated' | 'list' | 'none';

/** Request: a new conference post. `null` outside any blog. */
export const newPostRequest = 'lectern/newPost';

export interface NewPostParams extends NewPostChoicesParams {
  readonly post: NewPostValues;
}

export interface NewPostValues {
  readonly title: string;
  /** `null` where it is the title. */
  readonly conference: string | null;
  /** First day of the conference, `2026-10-05`; `null` where nobody said. */
  readonly start: string | null;
  /** 1–14. */
  readonly days: number;
  /** Publication, `2026-10-05`; `null` makes a draft. */
  readonly date: string | null;
  /** Ids. */
  readonly authors: readonly string[];
  /** One who is to be added to the blog's authors. */
  readonly newAuthor: NewAuthor | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Path of a picture relative to the folder that Jekyll builds from; `placeholder`: one is to be made. */
  readonly image: { readonly path: string } | 'placeholder' | null;
  readonly toc: TocKind;
}

export type NewPostAnswer =
  | {
      readonly kind: 'post';
      readonly edit: WorkspaceEdit;
      readonly uri: string;
      /** What in the post is there to be typed over, in its order. */
      readonly fields: readonly Range[];
      /** A picture to make: its bytes in base64. `null` where none is needed. */
      readonly picture: { readonly uri: string; readonly content: string } | null;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Request: what is known of a post's date. `null` for a file that is neither post nor draft of a blog. */
export const postDateRequest = 'lectern/postDate';

export interface PostDateParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface PostDateAnswer {
  readonly isDraft: boolean;
  /** `2026-10-05`; `null` without. */
  readonly date: string | null;
  /** On the site's own clock. */
  readonly today: string;
}

/** Request: a draft published, or a post moved to another day. `null` for a file that is neither. */
export const datePostRequest = 'lectern/datePost';

export interface DatePostParams extends PostDateParams {
  /** `2026-10-05`. */
  readonly date: string;
  /** Names the folder of the post's pictures anew, too. */
  readonly pictures: boolean;
  /** Leads the old address on to the new one. */
  readonly redirect: boolean;
}

export type DatePostAnswer =
  | {
      readonly kind: 'dated';
      readonly edit: WorkspaceEdit;
      readonly uri: string;
      /** How many places in other files follow. */
      readonly links: number;
      /** Further changes that make sense; `null` where there is nothing to change. */
      readonly offers: {
        /** Folders relative to the one that Jekyll builds from. */
        readonly pictures: { readonly from: string; readonly to: string } | null;
        /** The old address. */
        readonly redirect: string | null;
      };
    }
  | { readonly kind: 'refused'; readonly reason: string };

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

/** Request: the rules on which a blog has a say, whether they are on, and why. `null` outside any blog. */
export const houseRulesRequest = 'lectern/houseRules';

export interface HouseRulesParams {
  /** Any file of the blog, whether or not it is there. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface HouseRule {
  readonly rule: string;
  readonly title: string;
  readonly isOn: boolean;
  /** What `.lectern.yml` says of it, else what the posts do, counted. */
  readonly reason: string;
}

/**
 * Request: asks the web whether the external links of an open post live. What it finds are diagnostics of the post, as
 * long as the link stands there and the post is open. Cancelled, it answers with what it has found. `null` for a file
 * that is no open post.
 */
export const externalLinksRequest = 'lectern/externalLinks';

export interface ExternalLinksParams {
  readonly textDocument: TextDocumentIdentifier;
  /** For `$/progress`, as in the Language Server Protocol. */
  readonly workDoneToken?: string | number;
}

export interface ExternalLinks {
  /** Addresses that the post leads to, each counted once. */
  readonly links: number;
  /** Those among them of which the web was asked, now or within the last hour. */
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
  readonly undecided: readonly { readonly address: string; readonly reason: string }[];
  /** Whether any host answered. */
  readonly isOnline: boolean;
}

/** Request: checks all files of a blog that Jekyll converts. Cancelled, it answers with what it has done. `null` outside any blog. */
export const blogCheckRequest = 'lectern/checkBlog';

export interface BlogCheckParams {
  /** Any file of the blog. */
  readonly textDocument: TextDocumentIdentifier;
  /** URIs, where only these are to be checked, each as its own blog asks for it. */
  readonly files?: readonly string[];
  readonly workDoneToken?: string | number;
  /** For `$/progress` with portions of the result: lists of `CheckedFile`. */
  readonly partialResultToken?: string | number;
}

export interface BlogCheck {
  /** The blog's Markdown engine; nothing is checked where it is not `kramdown`. */
  readonly engine: string;
  readonly total: number;
  /** Fewer than `total` where it was cancelled. */
  readonly checked: number;
  /** What was not sent as a portion before. */
  readonly files: readonly CheckedFile[];
}

/** A file that was checked, with its problems as they would be were it open. */
export interface CheckedFile {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
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
