import type { YamlProblem } from '../../post/frontMatter.ts';
import { type Mapping, readMapping } from '../../post/readFrontMatter.ts';
import { configPath } from '../../site/indexedFiles.ts';
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
    const config = readMapping(site.texts.get(configPath) ?? '');
    const files = [...site.data, [configPath, config] as const].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, { problems }] of files) {
      const first = brokenYaml({ problems });
      for (const problem of problems) {
        // what follows an error is mostly its echo
        if (first ? problem !== first : problem.code !== 'DUPLICATE_KEY') continue;
        const effect = first ? 'so the site is not built' : 'so the one above has no effect';
        yield { uri: uriOf(site.root, path), span: problem.span, message: `${problem.message}, ${effect}`, fixes: [] };
      }
    }
  },
};

/** What ends the build: a key that is there twice does not. */
export function brokenYaml({ problems }: Pick<Mapping, 'problems'>): YamlProblem | null {
  return problems.find(({ code }) => code !== 'DUPLICATE_KEY') ?? null;
}
