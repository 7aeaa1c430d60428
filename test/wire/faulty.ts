import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { listen } from '@lectern/lsp/listen.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';

// the server with a fault: its rules throw on a post that says so
listen({
  disk: nodeFileSystem,
  rules: {
    runRules(post, site, overrides) {
      if (post.text.includes('FAULT')) throw new Error('a rule that fails');
      return runRules(post, site, overrides);
    },
    runSiteRules,
  },
  run: 'faulty',
  rethrow: false,
});
