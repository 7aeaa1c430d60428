import type { InitializationOptions } from '@lectern/core/protocol/lifecycle.ts';
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the editor can do, as far as the server minds. */
export interface Editor {
  /** Asks for diagnostics itself; others have them sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Watches files when asked to. */
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  readonly knowsWorkspaceFolders: boolean;
  readonly insertsSnippets: boolean;
  /** Takes edits with document versions, and files created or renamed. */
  readonly takesDocumentChanges: boolean;
  /** Has an outline and folding of its own for Markdown, which the client feeds. */
  readonly isVsCode: boolean;
  readonly ruleUrl: RuleUrl;
  /** Asks the web in the server's place. */
  readonly fetches: boolean;
  /** Reads files in the server's place. */
  readonly readsFiles: boolean;
  /** Shows a piece of a file. */
  readonly showCommand: string | null;
  /** Says what can be done with a session. */
  readonly sessionCommand: string | null;
  /** Asks for what a session is to get. */
  readonly addToSessionCommand: string | null;
}

/** The address of a rule's page. */
export type RuleUrl = ((rule: string) => string) | null;

export function editorOf({ capabilities, clientInfo, initializationOptions }: InitializeParams): Editor {
  const { textDocument, workspace, window }: ClientCapabilities = capabilities;
  const given = optionsOf(initializationOptions);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    knowsWorkspaceFolders: workspace?.workspaceFolders ?? false,
    insertsSnippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    takesDocumentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    isVsCode: /visual studio code|vscodium|code[ -](oss|server)/i.test(clientInfo?.name ?? ''),
    ruleUrl: ruleUrlOf(given.ruleUrl),
    fetches: given.fetches === true,
    readsFiles: given.files === true,
    showCommand: textOf(given.showCommand),
    sessionCommand: textOf(given.sessionCommand),
    addToSessionCommand: textOf(given.addToSessionCommand),
  };
}

/** Options are what any editor's user may have written: of a wrong type, they count as not given. */
function optionsOf(options: unknown): Partial<Record<keyof InitializationOptions, unknown>> {
  return typeof options === 'object' && options !== null ? options : {};
}

function textOf(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

function ruleUrlOf(given: unknown): RuleUrl {
  return typeof given === 'string' ? (rule) => given.replaceAll('{rule}', encodeURIComponent(rule)) : null;
}
