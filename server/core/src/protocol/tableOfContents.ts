import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-types';

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

/** `generated` by `{:toc}`, a `list` kept by hand, or `none`. */
export type TocKind = 'generated' | 'list' | 'none';
