import { homedir } from 'node:os';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOn, type Extension } from '../extension.ts';
import type { Platform } from '../platform.ts';
import { webOf } from './web.ts';

/** On a machine: the language server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  return await activateOn(platformOf(context), context);
}

function platformOf(context: ExtensionContext): Platform {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return {
    client: (options) => new LanguageClient('lectern', 'Lectern', server, options),
    web: webOf(context),
    home: homedir(),
  };
}
