import type { ConventionCount, SiteIndex } from '../site/siteIndex.ts';

/** What in a blog's posts shows that it keeps a rule of the house. */
export interface Evidence {
  /** What is counted: `links to other sites with \`target\` or \`rel\``. */
  readonly elements: string;
  /** What those do that follow the rule: `open a new tab`. */
  readonly habit: string;
  /** What it takes, in words. */
  readonly threshold: string;
  count(site: SiteIndex): ConventionCount;
  holds(site: SiteIndex): boolean;
  /** Values of the rule's options that the posts show. */
  options?(site: SiteIndex): Readonly<Record<string, unknown>>;
}

/** Evidence that is counted element by element, under the id of a convention. */
export function convention(id: string, elements: string, habit: string): Evidence {
  return {
    elements,
    habit,
    threshold: 'five, and more than half',
    count: ({ conventions }) => conventions.counts[id] ?? { follow: 0, carry: 0 },
    holds: ({ conventions }) => conventions.holds(id),
  };
}

/** `819 of 1109 links to other sites with \`target\` open a new tab`. */
export function sentenceOf(evidence: Evidence, site: SiteIndex): string {
  const { follow, carry } = evidence.count(site);
  return `${follow} of ${carry} ${evidence.elements} ${evidence.habit}`;
}
