import { randomUUID } from 'node:crypto';
import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

// --stdio, --node-ipc, --socket=PORT or --pipe=NAME say how the editor talks to it
const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  disk: nodeFileSystem,
  rules: { runRules, runSiteRules },
  ruleUrl: null,
  run: randomUUID(),
  rethrow: process.env.LECTERN_RETHROW === '1',
});
connection.listen();
