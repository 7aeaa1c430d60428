import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { serve } from '@lectern/lsp/serve.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

// The server with a fault: its rules throw on a post that says so.
const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  disk: nodeFileSystem,
  rules: {
    runRules(post, site, overrides) {
      if (post.text.includes('FAULT')) throw new Error('a rule that fails');
      return runRules(post, site, overrides);
    },
    runSiteRules,
  },
  ruleUrl: null,
  run: 'faulty',
  rethrow: false,
});
connection.listen();
