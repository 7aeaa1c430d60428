import type { GitUser } from '@lectern/core/authoring/newPost/gitAuthor.ts';
import type { Fetcher } from '@lectern/core/site/fetcher.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticsPusher } from './diagnosticsHandlers.ts';
import type { Disk } from './disk.ts';
import type { Editor } from './editor.ts';
import type { Guard } from './guard.ts';
import type { Inspector, Rules } from './inspect.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Posts } from './posts.ts';
import type { SiteStore } from './siteStore.ts';
import type { WebAnswers } from './webAnswers.ts';

/** What the server needs of the world around it. */
export interface World {
  /** For `file:` URIs; `null` where all files are the editor's. */
  readonly disk: FileSystem | null;
  /** For editors that leave the web to the server. */
  readonly web: Fetcher;
  readonly gitUser: AskGitUser;
  readonly rules: Rules;
  /** Differs at every start. */
  readonly run: string;
  /** Whether a feature's failure ends the request that met it, for tests. */
  readonly rethrow: boolean;
}

/** Who writes in a folder, as far as git knows; nobody is known where there is no git. */
export type AskGitUser = (folder: string) => Promise<GitUser>;

/** What the handlers share. */
export interface Session {
  readonly connection: Connection;
  readonly editor: Editor;
  readonly disk: Disk;
  readonly guard: Guard;
  /** Runs guarded what no request waits for. */
  background(feature: string, run: () => Promise<unknown>): void;
  readonly documents: TextDocuments<TextDocument>;
  readonly openFiles: OpenFiles;
  readonly sites: SiteStore;
  readonly posts: Posts;
  readonly inspector: Inspector;
  /** Asked only where a person wants it. */
  readonly web: Fetcher;
  readonly webAnswers: WebAnswers;
  readonly gitUser: AskGitUser;
  readonly rules: Rules;
  /** With open files laid over it. */
  readonly files: FileSystem;
  /** For an editor that does not pull diagnostics. */
  readonly pusher: DiagnosticsPusher | null;
  /** Diagnostics of open files may have changed without their text: the editor is told, soon. */
  refresh(): void;
}
