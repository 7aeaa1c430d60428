import type { PostDocument } from '../post/postDocument.ts';
import { isIgnored } from '../settings/ignores.ts';
import { pathIn } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { type LinkAnswers, noAnswers } from '../web/linkAnswer.ts';
import { type Attempt, unguarded } from './attempt.ts';
import { postRules, siteRules, switchRules, webRules } from './registry.ts';
import type { AnyRule, Finding, Problem, Rule, Severity, SiteFinding } from './rule.ts';
import { switchedOff } from './switches.ts';

/** Severities that the command line or a test sets by rule id: they beat the blog's settings. */
export type Overrides = Readonly<Record<string, Severity | 'off'>>;

/**
 * All that the rules find in a post, in the order of the text.
 * @param answers what the web said of its links, where somebody wanted to know
 */
export function runRules(
  post: PostDocument,
  site: SiteIndex,
  overrides: Overrides = {},
  attempt: Attempt = unguarded,
  answers: LinkAnswers = noAnswers,
): readonly Finding[] {
  // another engine reads Markdown otherwise: nothing that the rules say would hold
  if (site.config.markdown !== 'kramdown') return [];
  const findings: Finding[] = [];
  const path = pathIn(site.root, post.uri) ?? '';
  const off = switchedOff(post);
  for (const rule of answers.size === 0 ? postRules : [...postRules, ...answeredRules(answers)]) {
    const level = isMeantFor(rule, post) && !off?.has(rule.id) ? levelOf(rule, site, overrides) : null;
    if (!level || isIgnored(site.settings, path, rule.id)) continue;
    for (const problem of attempt(rule.id, () => all(rule.check(post, site, level.asked))) ?? [])
      findings.push({ ...problem, rule: rule.id, severity: level.severity });
  }
  if (off) findings.push(...switchFindings(post, site, overrides, attempt));
  return findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Most rules find nothing, and of all ways to see that a loop is the fastest. */
function all(problems: Iterable<Problem>): readonly Problem[] {
  const found: Problem[] = [];
  for (const problem of problems) found.push(problem);
  return found;
}

/** The rules that read posts beside what the web says, as if they read the posts alone. */
function answeredRules(answers: LinkAnswers): readonly Rule[] {
  return webRules.map((rule) => ({ ...rule, on: 'page', check: (post, site) => rule.check(post, site, answers) }));
}

/** What is wrong in the blog's other files: its settings. Ordered by file and offset. */
export function runSiteRules(
  site: SiteIndex,
  overrides: Overrides = {},
  attempt: Attempt = unguarded,
): readonly SiteFinding[] {
  const findings = siteRules.flatMap((rule) => {
    const level = levelOf(rule, site, overrides);
    if (!level) return [];
    return (attempt(rule.id, () => [...rule.check(site)]) ?? [])
      .filter(({ uri }) => !isIgnored(site.settings, pathIn(site.root, uri) ?? '', rule.id))
      .map((problem) => ({ ...problem, rule: rule.id, severity: level.severity }));
  });
  return findings.toSorted((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}

function switchFindings(
  post: PostDocument,
  site: SiteIndex,
  overrides: Overrides,
  attempt: Attempt,
): readonly Finding[] {
  const finds = (id: string): boolean => {
    // nobody knows before the web is asked
    if (webRules.some((each) => each.id === id)) return true;
    const rule = postRules.find((each) => each.id === id && isMeantFor(each, post));
    return rule !== undefined && [...rule.check(post, site, true)].length > 0;
  };
  const ids = [...postRules, ...webRules].map(({ id }) => id);
  return switchRules.flatMap((rule) => {
    const level = levelOf(rule, site, overrides);
    if (!level || isIgnored(site.settings, pathIn(site.root, post.uri) ?? '', rule.id)) return [];
    return (attempt(rule.id, () => [...rule.check(post, ids, finds)]) ?? []).map((problem) => ({
      ...problem,
      rule: rule.id,
      severity: level.severity,
    }));
  });
}

function isMeantFor(rule: Rule, post: PostDocument): boolean {
  switch (post.kind) {
    case 'post':
    case 'draft':
      return true;
    case 'page':
      return rule.on === 'page';
    case 'loose':
      return rule.on === 'page' && rule.tier === 'fact';
  }
}

/** The command line's word, else the settings', else the rule's own; `null`: the rule is off. */
export function levelOf(
  rule: AnyRule,
  site: SiteIndex,
  overrides: Overrides,
): { readonly severity: Severity; readonly asked: boolean } | null {
  const said = overrides[rule.id] ?? site.settings.rules[rule.id];
  if (said === 'off') return null;
  if (said !== undefined) return { severity: said, asked: true };
  // with a settings file, what it does not name of the house's rules is off
  const isAskedFor = rule.isAskedFor?.(site.settings) ?? false;
  if (rule.tier === 'house' && site.settings.present && !isAskedFor) return null;
  return { severity: rule.defaultSeverity, asked: isAskedFor };
}
