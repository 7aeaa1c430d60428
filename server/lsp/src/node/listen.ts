import {
  type Connection,
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { answerWrongRequests, connectionOptions } from '../connectionOptions.ts';
import { serve } from '../serve.ts';
import type { World } from '../session.ts';

/** Serves the editor that started this process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how. */
export function listen(world: World): void {
  const connection = overStreams() ?? createConnection(ProposedFeatures.all, connectionOptions);
  answerWrongRequests(connection);
  serve(connection, world);
  connection.listen();
}

/** Tells of what it cannot read, where the library would wait for ever. `null` where the way is none of streams. */
function overStreams(): Connection | null {
  const transport = transportOf(process.argv.slice(2));
  if (!transport) return null;
  const [reader, writer] = transport;
  reader.onError((error) => {
    const [reason = ''] = error.message.split('\n');
    process.stderr.write(`Lectern cannot read what the editor sends: ${reason}\n`);
    // behind a message that is no JSON the next one begins; behind a header that is none nobody knows where
    if (!(error instanceof SyntaxError)) process.exit(1);
  });
  const connection = createConnection(ProposedFeatures.all, reader, writer, connectionOptions);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  const end = (): never => process.exit(isShutDown ? 0 : 1);
  reader.onClose(end);
  // of standard input the end alone may come
  if (process.argv.includes('--stdio')) process.stdin.once('end', end);
  return connection;
}

function transportOf(words: readonly string[]): readonly [MessageReader, MessageWriter] | null {
  if (words.includes('--stdio'))
    return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  const port = Number(wordOf('--socket', words));
  if (port > 0) return createServerSocketTransport(port);
  const pipe = wordOf('--pipe', words);
  return pipe === '' ? null : createServerPipeTransport(pipe);
}

/** Of `--pipe=NAME` or `--pipe NAME`; empty where there is none. */
function wordOf(name: string, words: readonly string[]): string {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return words[at] === name ? (words[at + 1] ?? '') : (words[at]?.slice(name.length + 1) ?? '');
}
