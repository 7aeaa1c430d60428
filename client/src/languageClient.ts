import {
  blogsChangedNotification,
  type Failure,
  failureNotification,
  type InitializationOptions,
} from '@lectern/core/protocol/lifecycle.ts';
import {
  CancellationTokenSource,
  type Diagnostic,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
} from 'vscode';
import { ProgressType, State, type Diagnostic as WireDiagnostic, WorkDoneProgress } from 'vscode-languageclient';
import { codeLensMiddleware, followCodeLensSetting } from './codeLenses.ts';
import { addToSession, sessionActions } from './commands/sessions/sessionCommands.ts';
import { showChange } from './commands/showChange.ts';
import { ruleUrl } from './commands/showRule.ts';
import { answerFiles } from './files/answerFiles.ts';
import { answerFetches } from './network/answerFetches.ts';
import type { Platform } from './platform.ts';
import { blogFiles } from './schemes.ts';

/** What the rest of the client knows of the language server. */
export interface LanguageServer extends Disposable {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** Config, authors or settings of a blog changed: what was asked before may be out of date. */
  readonly onDidChangeBlogs: Event<void>;
  readonly onDidFail: Event<Failure>;
  /** Starts it, unless it runs or was started before. */
  start(): void;
  restart(): Promise<void>;
  /**
   * Starts it if need be. `null` where it does not run, and where `signal` aborted the request.
   * @param progress gets what the server reports meanwhile; `percentage` from 0 to 100
   */
  ask<Answer>(
    method: string,
    params: object,
    signal?: AbortSignal,
    progress?: (message: string, percentage: number) => void,
  ): Promise<Answer | null>;
  /** A token to give to a request whose result comes in portions; to be disposed once it has ended. */
  portions<Portion>(receive: (portion: Portion) => void): Disposable & { readonly token: string };
  asDiagnostics(diagnostics: readonly WireDiagnostic[]): Promise<Diagnostic[]>;
}

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** Does not start it. */
export function languageServer(platform: Platform, log: LogOutputChannel): LanguageServer {
  const client = platform.client({
    documentSelector: blogFiles(),
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: codeLensMiddleware,
    initializationOptions: {
      ruleUrl,
      showCommand: showChange,
      sessionCommand: sessionActions,
      addToSessionCommand: addToSession,
      fetches: true,
      files: true,
    } satisfies InitializationOptions,
  });
  const states = new EventEmitter<ServerState>();
  const blogs = new EventEmitter<void>();
  const failures = new EventEmitter<Failure>();
  let started: Promise<void> | null = null;
  let asked = 0;

  client.onDidChangeState(({ newState }) => states.fire(stateOf(newState, started !== null)));
  const fetches = answerFetches(client, platform.web);
  const files = answerFiles(client);
  const lenses = followCodeLensSetting(client);
  client.onNotification(blogsChangedNotification, () => blogs.fire());
  client.onNotification(failureNotification, (failure: Failure) => {
    log.error(`${failure.feature}: ${failure.message}`);
    failures.fire(failure);
  });

  const start = (): Promise<void> => {
    started ??= client.start().catch((error: unknown) => {
      // the state says so to the user; the client has logged what happened to the server's process
      log.error('The language server did not start', error instanceof Error ? error : String(error));
    });
    return started;
  };

  return {
    get state() {
      return stateOf(client.state, started !== null);
    },
    onDidChangeState: states.event,
    onDidChangeBlogs: blogs.event,
    onDidFail: failures.event,
    start: () => void start(),
    async restart() {
      if (client.state === State.Running) {
        await client.stop();
        await client.start();
      } else {
        started = null;
        await start();
      }
    },
    async ask<Answer>(
      method: string,
      params: object,
      signal?: AbortSignal,
      progress?: (message: string, percentage: number) => void,
    ) {
      await start();
      if (client.state !== State.Running || signal?.aborted) return null;
      const source = new CancellationTokenSource();
      const cancel = (): void => source.cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      const workDoneToken = `lectern ${++asked}`;
      const reports = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind === 'report' && value.message !== undefined) progress?.(value.message, value.percentage ?? 0);
      });
      try {
        const all = progress ? { ...params, workDoneToken } : params;
        return await client.sendRequest<Answer | null>(method, all, source.token);
      } catch (error) {
        if (!signal?.aborted) log.error(`${method}: no answer`, error instanceof Error ? error : String(error));
        return null;
      } finally {
        signal?.removeEventListener('abort', cancel);
        source.dispose();
        reports.dispose();
      }
    },
    portions<Portion>(receive: (portion: Portion) => void) {
      const token = `lectern ${++asked}`;
      const listener = client.onProgress(new ProgressType<Portion>(), token, receive);
      return { token, dispose: () => listener.dispose() };
    },
    asDiagnostics: (diagnostics) => client.protocol2CodeConverter.asDiagnostics([...diagnostics]),
    dispose() {
      for (const disposable of [states, blogs, failures, fetches, files, lenses]) disposable.dispose();
      // the server's process ends with its channel in any case; this lets it end in good order
      if (client.state === State.Running) client.stop().catch((error: unknown) => console.error('Lectern', error));
    },
  };
}

function stateOf(state: State, started: boolean): ServerState {
  if (state === State.Running) return 'running';
  if (state === State.Starting) return 'starting';
  return started ? 'stopped' : 'idle';
}
