import type { Fetcher } from '@lectern/core/protocol/web.ts';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What VS Code on a machine and VS Code in a browser each do in their own way. */
export interface Platform {
  /** A client of the language server; not started. */
  client(options: LanguageClientOptions): BaseLanguageClient;
  readonly web: Fetcher;
  /** Path of the person's own folder, which `~` stands for; `null` where there is none. */
  readonly home: string | null;
}
