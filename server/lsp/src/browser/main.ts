import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import type { Fetcher } from '@lectern/core/site/fetcher.ts';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { answerWrongRequests, connectionOptions } from '../connectionOptions.ts';
import { serve } from '../serve.ts';

// In a Web Worker: serves the page that started it. It has no disk, no git and no way to the web but the editor's.
const page = globalThis as unknown as DedicatedWorkerGlobalScope;

const noWeb: Fetcher = {
  fetch: async () => ({
    kind: 'refused',
    reason: 'This editor asks the web for nobody, and a browser has no other way',
  }),
};

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(page),
  new BrowserMessageWriter(page),
  connectionOptions,
);
answerWrongRequests(connection);
serve(connection, {
  disk: null,
  web: noWeb,
  gitUser: async () => ({ name: null, email: null }),
  rules: { runRules, runSiteRules },
  run: crypto.randomUUID(),
  rethrow: false,
});
connection.listen();
// the page waits for a first message: of a script that does not load it would never hear
page.postMessage('loaded');
