/*
 * In this folder: what client and server say to each other beyond the Language Server Protocol. Ranges count as they do
 * there: lines and UTF-16 characters from 0, end excluded.
 */

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
  /**
   * Whether it answers `lectern/readFiles` and the other requests for files; the server reads those of its own machine
   * itself all the same.
   */
  readonly files?: boolean;
}

/** Notification from the server: blogs changed (config, authors, settings, addresses); previews and views should ask again. */
export const blogsChangedNotification = 'lectern/blogsChanged';

/** Notification from the server: a feature failed; what it had said last still stands. */
export const failureNotification = 'lectern/failure';

export interface Failure {
  readonly feature: string;
  readonly message: string;
}
