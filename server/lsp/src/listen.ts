import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';
import type { World } from './session.ts';

/** Serves the editor that started this process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how. */
export function listen(world: World): void {
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, world);
  connection.listen();
}
