import type { HouseRule } from '../protocol/blog.ts';
import { sentenceOf } from '../rules/evidence.ts';
import { rules } from '../rules/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** The rules on which a blog has a say, whether they are on, and by whose word: that of its settings or of its posts. */
export function houseRules(site: SiteIndex): readonly HouseRule[] {
  return rules.flatMap((rule) => {
    const said = bySettings(rule, site) ?? byPosts(rule, site);
    return said ? [{ rule: rule.id, title: rule.title, ...said }] : [];
  });
}

type Said = Pick<HouseRule, 'isOn' | 'reason'>;

function bySettings({ id, tier, isAskedFor }: AnyRule, { settings }: SiteIndex): Said | null {
  const said = settings.rules[id];
  const options = Object.entries(settings.options[id] ?? {}).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  if (said !== undefined) return { isOn: said !== 'off', reason: `.lectern.yml: ${[said, ...options].join(', ')}` };
  if (options.length > 0) return { isOn: true, reason: `.lectern.yml: ${options.join(', ')}` };
  if (tier !== 'house' || !settings.present) return null;
  return isAskedFor?.(settings)
    ? { isOn: true, reason: '.lectern.yml asks for it' }
    : { isOn: false, reason: '.lectern.yml does not name it' };
}

function byPosts({ tier, evidence = [] }: AnyRule, site: SiteIndex): Said | null {
  if (tier !== 'house' || evidence.length === 0) return null;
  const sentences = evidence.map((each) => sentenceOf(each, site));
  const isOn = evidence.some((each) => each.holds(site));
  const options = isOn ? Object.entries(Object.assign({}, ...evidence.map((each) => each.options?.(site) ?? {}))) : [];
  const written = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { isOn, reason: [...sentences, ...written].join('; ') };
}
