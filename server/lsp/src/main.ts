import { randomUUID } from 'node:crypto';
import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { listen } from './listen.ts';

listen({
  disk: nodeFileSystem,
  rules: { runRules, runSiteRules },
  run: randomUUID(),
  rethrow: process.env.LECTERN_RETHROW === '1',
});
