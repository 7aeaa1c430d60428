import type { TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';

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

export interface DatePostParams extends PostDateParams, DateOptions {
  /** `2026-10-05`. */
  readonly date: string;
}

export interface DateOptions {
  /** Names the folder of the post's pictures anew, too. */
  readonly pictures: boolean;
  /** Leads the old address on to the new one. */
  readonly redirect: boolean;
}

export type DatePostAnswer = DatedPostEdit | Impossible;

export interface DatedPostEdit {
  readonly edit: WorkspaceEdit;
  readonly uri: string;
  /** How many places in other files follow. */
  readonly links: number;
  /** What still names the old address, file or folder of pictures, and could not be changed safely; `null` where nothing does. */
  readonly left: {
    /** Paths relative to the root of the blog. */
    readonly files: readonly string[];
    /** To look for in them, as they are written there. */
    readonly words: readonly string[];
  } | null;
  /** Further changes that make sense. */
  readonly offers: {
    /** Folder of the post's pictures; `null` where it has none of its name. */
    readonly pictures: RenamedFolder | null;
    /** Address at which readers may know the post; `null` where it has not been published, or nothing would lead on. */
    readonly redirect: string | null;
  };
}

/** Paths relative to the folder that Jekyll builds from. */
export interface RenamedFolder {
  readonly from: string;
  readonly to: string;
}
