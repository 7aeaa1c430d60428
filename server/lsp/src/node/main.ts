import { randomUUID } from 'node:crypto';
import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { gitUser } from '@lectern/node/gitUser.ts';
import { version } from '@lectern/node/version.ts';
import { listen } from './listen.ts';

listen({
  disk: nodeFileSystem,
  web: nodeFetcher({ userAgent: `Lectern/${version}`, env: process.env }),
  gitUser,
  rules: { runRules, runSiteRules },
  run: randomUUID(),
  rethrow: process.env.LECTERN_RETHROW === '1',
});
