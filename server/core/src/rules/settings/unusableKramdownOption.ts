import { readKramdownOptions } from 'markdown-it-kramdown';
import { plainValue, type YamlEntry, yamlTree } from '../../settings/yamlTree.ts';
import { configPath } from '../../site/indexedFiles.ts';
import { uriOf } from '../../site/paths.ts';
import type { SiteRule } from '../rule.ts';

/** `kramdown:` of `_config.yml`: options that do nothing, that end the build, or that Lectern does not follow. */
export const unusableKramdownOption: SiteRule = {
  id: 'unusable-kramdown-option',
  title: 'Option of kramdown that fails, or that is not followed',
  group: 'settings',
  tier: 'fact',
  on: 'site',
  defaultSeverity: 'warning',
  *check(site) {
    const text = site.texts.get(configPath);
    if (text === undefined || site.config.markdown !== 'kramdown') return;
    const section = entriesOf(yamlTree(text)).findLast(({ key }) => key === 'kramdown')?.value ?? null;
    const entries = entriesOf(section);
    for (const { key, message } of readKramdownOptions(plainValue(section)).problems) {
      const entry = entries.findLast((each) => each.key === key);
      if (!entry) continue;
      const span = { start: entry.keySpan.start, end: entry.value?.span.end ?? entry.keySpan.end };
      yield { uri: uriOf(site.root, configPath), span, message, fixes: [] };
    }
  },
};

function entriesOf(tree: ReturnType<typeof yamlTree>): readonly YamlEntry[] {
  return tree?.kind === 'mapping' ? tree.entries : [];
}
