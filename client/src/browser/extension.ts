import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateOn, type Extension } from '../extension.ts';
import { browserWeb } from './web.ts';
import { workers } from './workers.ts';

/** In a browser: the language server is a Web Worker. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browserServer.js').toString(true);
  const startWorker = workers(() => new Worker(script));
  // what VS Code hands out as a worker need not be a `Worker`, which the client would ask for
  const start = async (): Promise<MessageTransports> => {
    const worker = await startWorker();
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return await activateOn(
    {
      client: (options) => new LanguageClient('lectern', 'Lectern', start, options),
      web: browserWeb((url, init) => fetch(url, init)),
      home: null,
    },
    context,
  );
}
