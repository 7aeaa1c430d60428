import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ErrorCodes,
  Message,
  ProposedFeatures,
  type RequestMessage,
  RequestType,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { faultOfParams } from './faultOfParams.ts';
import { serve } from './serve.ts';
import type { World } from './session.ts';

/** Serves the editor that started this process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how. */
export function listen(world: World): void {
  const connection = process.argv.includes('--stdio')
    ? overStandardStreams()
    : createConnection(ProposedFeatures.all, options);
  connection.onRequest(wrongRequest, ({ fault }) => new ResponseError(ErrorCodes.InvalidParams, fault));
  serve(connection, world);
  connection.listen();
}

/** Stands for a request with wrong parameters: no handler would know what to do with those. */
const wrongRequest = new RequestType<{ readonly fault: string }, never, void>('lectern/wrongRequest');

const options: ConnectionOptions = {
  messageStrategy: {
    handleMessage(message, next) {
      if (!Message.isRequest(message)) return next(message);
      const fault = faultOfParams(message.method, message.params);
      const wrong: RequestMessage = { ...message, method: wrongRequest.method, params: { fault } };
      return next(fault === null ? message : wrong);
    },
  },
};

/** Tells of what it cannot read, where the library would wait for ever. */
function overStandardStreams(): Connection {
  const reader = new StreamMessageReader(process.stdin);
  reader.onError((error) => {
    const [reason = ''] = error.message.split('\n');
    process.stderr.write(`Lectern cannot read what the editor sends: ${reason}\n`);
    // behind a message that is no JSON the next one begins; behind a header that is none nobody knows where
    if (!(error instanceof SyntaxError)) process.exit(1);
  });
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout), options);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const event of ['end', 'close'] as const) process.stdin.once(event, () => process.exit(isShutDown ? 0 : 1));
  return connection;
}
