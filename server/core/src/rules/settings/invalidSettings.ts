import type { SiteRule } from '../rule.ts';

/** A line of `.lectern.yml` that says nothing: a rule that does not exist, a severity that is none. */
export const invalidSettings: SiteRule = {
  id: 'invalid-settings',
  title: 'Setting that cannot be understood',
  group: 'settings',
  tier: 'fact',
  on: 'site',
  defaultSeverity: 'error',
  *check(site) {
    const { uri } = site.settings;
    if (uri === null) return;
    for (const problem of site.settings.problems) yield { ...problem, uri };
  },
};
