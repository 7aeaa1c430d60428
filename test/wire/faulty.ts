import { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { listen } from '@lectern/lsp/node/listen.ts';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';

// the server with faults: on a post that says so one of its rules throws, or all of its checks do; so does the check of a blog's other files
listen({
  disk: nodeFileSystem,
  web: nodeFetcher({ userAgent: 'Lectern' }),
  gitUser: async () => ({ name: null, email: null }),
  rules: {
    runRules(post, site, overrides, attempt, answers) {
      if (post.text.includes('ALL FAIL')) throw new Error('nothing works');
      return runRules(
        post,
        site,
        overrides,
        (rule, check) => {
          if (rule !== 'skipped-level' || !post.text.includes('ONE FAILS')) return attempt?.(rule, check) ?? null;
          return (
            attempt?.(rule, () => {
              throw new Error('a rule that fails');
            }) ?? null
          );
        },
        answers,
      );
    },
    runSiteRules(site, overrides, attempt) {
      if ([...site.texts.values()].some((text) => text.includes('SITE FAILS'))) throw new Error('nothing works');
      return runSiteRules(site, overrides, attempt);
    },
  },
  run: 'faulty',
  rethrow: false,
});
