import { externalLinkAttributes } from './attributes/externalLinkAttributes.ts';
import { ialAfterText } from './attributes/ialAfterText.ts';
import type { Rule, SiteRule } from './rule.ts';
import { invalidSettings } from './settings/invalidSettings.ts';

/** The rules that read posts and pages, in the order of the reference. */
export const postRules: readonly Rule[] = [externalLinkAttributes, ialAfterText];

/** The rules that read the blog's other files. */
export const siteRules: readonly SiteRule[] = [invalidSettings];

/** Every rule. */
export const rules: readonly (Rule | SiteRule)[] = [...postRules, ...siteRules];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
