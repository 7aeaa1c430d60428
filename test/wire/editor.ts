import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor as the server sees it: what it sends is recorded, and waited for by name. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces a piece of an open text, or all of it. */
  change(uri: string, text: string, range?: Range): Promise<void>;
  close(uri: string): Promise<void>;
  /** Tells that files were written, or are gone. */
  wrote(...uris: readonly string[]): Promise<void>;
  deleted(...uris: readonly string[]): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Diagnostics as `code: the text that they cover`. */
  problems(uri: string): Promise<string[]>;
  /** The next message of the server by that method which nobody has waited for yet. */
  next(method: string): Promise<unknown>;
  /** How many messages by that method came that nobody has waited for. */
  unread(method: string): number;
  /** Ends the server in good order; its exit code. */
  stop(): Promise<number | null>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface EditorOptions {
  readonly root?: string;
  readonly capabilities?: ClientCapabilities;
  readonly name?: string;
  readonly initializationOptions?: unknown;
  readonly server?: 'server' | 'faulty';
  readonly transport?: 'stdio' | 'ipc';
}

/** What VS Code can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
};

export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const {
    root = null,
    capabilities = fullCapabilities,
    name = 'Test',
    server = 'server',
    transport = 'stdio',
  } = options;
  const module = resolve(`dist/wire/${server}.cjs`);
  const env = { ...process.env, LECTERN_RETHROW: '1' };
  const child =
    transport === 'ipc'
      ? fork(module, ['--node-ipc'], { env, execArgv: [] })
      : spawn(process.execPath, [module, '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const connection = connect(child, transport);
  const inbox = createInbox(connection);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    capabilities,
    clientInfo: { name },
    initializationOptions: options.initializationOptions,
    workspaceFolders: root === null ? null : [{ uri: root, name: 'blog' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const texts = new Map<string, { text: string; version: number }>();
  const notifyFiles = (type: FileChangeType, uris: readonly string[]): Promise<void> =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: uris.map((uri) => ({ uri, type })),
    });
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      identifier: 'lectern',
      ...(previousResultId !== undefined && { previousResultId }),
    });
  const stop = async (): Promise<number | null> => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    return exited;
  };
  return {
    connection,
    initialized,
    process: child,
    pull,
    stop,
    ...inbox,
    async open(uri, text, languageId = 'markdown') {
      texts.set(uri, { text, version: 1 });
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async change(uri, text, range) {
      const version = (texts.get(uri)?.version ?? 0) + 1;
      const before = texts.get(uri)?.text ?? '';
      texts.set(uri, { version, text: range ? spliced(before, range, text) : text });
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      });
    },
    async close(uri) {
      texts.delete(uri);
      await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    wrote: (...uris) => notifyFiles(FileChangeType.Changed, uris),
    deleted: (...uris) => notifyFiles(FileChangeType.Deleted, uris),
    async problems(uri) {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error(`A full report was asked for, and ${report.kind} came`);
      return report.items.map((item) => `${item.code}: ${covered(texts.get(uri)?.text ?? '', item)}`);
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await stop();
      connection.dispose();
    },
  };
}

function connect(child: ChildProcess, transport: 'stdio' | 'ipc'): MessageConnection {
  if (transport === 'ipc') return createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  if (!child.stdout || !child.stdin) throw new Error('The server has no streams');
  return createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
}

/** Keeps what the server sends until somebody asks for it; answers its requests. */
function createInbox(connection: MessageConnection): Pick<Editor, 'next' | 'unread'> {
  const kept = new Map<string, unknown[]>();
  const waiting = new Map<string, ((message: unknown) => void)[]>();
  const receive = (method: string, message: unknown): null => {
    const [first, ...others] = waiting.get(method) ?? [];
    waiting.set(method, others);
    if (first) first(message);
    else kept.set(method, [...(kept.get(method) ?? []), message]);
    return null;
  };
  connection.onNotification((method, params) => void receive(method, params));
  connection.onRequest((method, params) => receive(method, params));
  return {
    next(method) {
      const [first, ...others] = kept.get(method) ?? [];
      if (first === undefined) {
        return new Promise((done) => waiting.set(method, [...(waiting.get(method) ?? []), done]));
      }
      kept.set(method, others);
      return Promise.resolve(first);
    },
    unread: (method) => kept.get(method)?.length ?? 0,
  };
}

/** The text of a range; counts UTF-16 characters, as the protocol does. */
export function covered(text: string, { range }: Pick<Diagnostic, 'range'>): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** The position of a piece of a text, and of its end. */
export function rangeOf(text: string, piece: string): Range {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`${piece} is not there`);
  return { start: positionAt(text, at), end: positionAt(text, at + piece.length) };
}

export function spliced(text: string, range: Range, replacement: string): string {
  return text.slice(0, offsetAt(text, range.start)) + replacement + text.slice(offsetAt(text, range.end));
}

function offsetAt(text: string, { line, character }: Range['start']): number {
  return Math.min((lineStarts(text)[line] ?? text.length) + character, text.length);
}

function positionAt(text: string, offset: number): Range['start'] {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  return { line, character: offset - (starts[line] ?? 0) };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}
