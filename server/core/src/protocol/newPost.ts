import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';
import type { TocKind } from './tableOfContents.ts';

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
  /** Whether the blog keeps a file of its authors, which somebody new joins; else the post alone names them. */
  readonly keepsAuthors: boolean;
  /** What most of the blog's authors have beside a name: a new one is asked for it. */
  readonly authorParts: AuthorParts;
  /** The likeliest first. */
  readonly categories: readonly CountedWord[];
  readonly tags: readonly CountedWord[];
  readonly pictures: readonly PictureChoice[];
  /** Of header pictures in this blog, in pixels. */
  readonly headerSize: { readonly width: number; readonly height: number };
  /** The blog's own kind first. */
  readonly tocs: readonly TocChoice[];
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

export interface AuthorParts {
  /** Another author's, as an example; `null` where most have none. */
  readonly avatar: string | null;
  readonly bio: boolean;
}

export interface NewAuthor {
  /** As the post names them: in a blog without a file of authors, perhaps the name. */
  readonly id: string;
  readonly name: string;
  /** File name or address of a picture, as other entries write it; left out, the entry waits for it. */
  readonly avatar?: string;
  /** A line about them; left out, the entry waits for it. */
  readonly bio?: string;
}

export interface TocChoice {
  readonly kind: TocKind;
  /** Published posts that have it. */
  readonly posts: number;
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
  /** One who is to be added to the blog's authors, where it keeps a file of them; no such file is made. */
  readonly newAuthor: NewAuthor | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Path of a picture relative to the folder that Jekyll builds from; `placeholder`: one is to be made. */
  readonly image: { readonly path: string } | 'placeholder' | null;
  readonly toc: TocKind;
}

export type NewPostAnswer = NewPostEdit | Impossible;

export interface NewPostEdit {
  readonly edit: WorkspaceEdit;
  readonly uri: string;
  /** What in the post is there to be typed over, in its order. */
  readonly fields: readonly Range[];
  /** A picture to make: its bytes in base64. `null` where none is needed. */
  readonly picture: { readonly uri: string; readonly content: string } | null;
}
