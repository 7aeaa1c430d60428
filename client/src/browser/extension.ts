import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateOn, type Extension } from '../extension.ts';
import { browserWeb } from './web.ts';
import { workers } from './workers.ts';

/** In a browser: the language server is a Web Worker. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browserServer.js').toString(true);
  const start = workers(() => new Worker(script));
  return await activateOn(
    {
      client: (options) => new LanguageClient('lectern', 'Lectern', start, options),
      web: browserWeb((url, init) => fetch(url, init)),
      home: null,
    },
    context,
  );
}
