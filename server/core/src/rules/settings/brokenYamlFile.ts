import { readMapping } from '../../post/readFrontMatter.ts';
import { indexedAs } from '../../site/indexedFiles.ts';
import { uriOf } from '../../site/paths.ts';
import type { SiteRule } from '../rule.ts';

/** Configuration or authors that YAML cannot read, or that have a key twice. */
export const brokenYamlFile: SiteRule = {
  id: 'broken-yaml-file',
  title: 'Configuration or data that YAML cannot read',
  group: 'settings',
  tier: 'fact',
  on: 'site',
  defaultSeverity: 'error',
  *check(site) {
    for (const [path, text] of site.texts) {
      const kind = indexedAs(path, site.config);
      if (kind !== 'config' && (kind !== 'data' || /\.[ct]sv$/i.test(path))) continue;
      // data may be a list as well
      const problems = readMapping(text).problems.filter(({ code }) => kind === 'config' || code !== 'NO_MAPPING');
      const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
      for (const problem of problems) {
        // what follows an error is mostly its echo
        if (first ? problem !== first : problem.code !== 'DUPLICATE_KEY') continue;
        const effect = first ? 'so the site is not built' : 'so the one above has no effect';
        yield { uri: uriOf(site.root, path), span: problem.span, message: `${problem.message}, ${effect}`, fixes: [] };
      }
    }
  },
};
