import type { TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { Fetched, Fetcher, FetchFailure, FetchOptions } from '../site/fetcher.ts';

export { isPrivateName } from '../site/privateName.ts';
export type { Fetched, Fetcher, FetchFailure, FetchOptions };

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

/**
 * Request from the server: what the web says, asked through the editor's own network stack. The answer is a `Fetched`;
 * never an address of the machine or of a private network.
 */
export const fetchRequest = 'lectern/fetch';

export interface FetchParams extends Omit<FetchOptions, 'signal'> {
  readonly url: string;
}
