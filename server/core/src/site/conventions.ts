import type { PostDocument } from '../post/postDocument.ts';
import { destinationOf, isExternal } from './externalLinks.ts';
import type { ConventionCount, ConventionCounts, Conventions, PostSummary, SiteConfig } from './siteIndex.ts';

/** How often a convention must be seen before it is one. */
const enough = 5;

/** Counts, in one post, the elements that follow each convention and those that carry any form of it. */
export function countConventions(post: PostDocument, config: SiteConfig): ConventionCounts {
  const attributes = post.links
    .filter((link) => isExternal(destinationOf(link), config))
    .map((link) => link.attributes ?? new Map<string, string>());
  const dressed = attributes.filter((each) => each.has('target') || each.has('rel'));
  return {
    'external-link-target': {
      follow: dressed.filter((each) => each.get('target') === '_blank').length,
      carry: dressed.length,
    },
    'external-link-rel': {
      follow: dressed.filter((each) => /\bnoopener\b/.test(each.get('rel') ?? '')).length,
      carry: dressed.length,
    },
  };
}

/** Adds up what the posts do. Drafts are not counted: nobody has reviewed them yet. */
export function sumConventions(summaries: Iterable<PostSummary>): Conventions {
  const counts: Record<string, ConventionCount> = {};
  const keys = new Map<string, number>();
  let posts = 0;
  for (const summary of summaries) {
    if (summary.kind !== 'post') continue;
    posts++;
    for (const key of new Set(summary.keys)) keys.set(key, (keys.get(key) ?? 0) + 1);
    for (const [id, { follow, carry }] of Object.entries(summary.counts)) {
      const sum = counts[id] ?? { follow: 0, carry: 0 };
      counts[id] = { follow: sum.follow + follow, carry: sum.carry + carry };
    }
  }
  return {
    counts,
    keys,
    posts,
    keyOrder: () => ({ keys: [], follow: 0, carry: 0 }),
    headerRatio: () => null,
    holds(id) {
      const { follow, carry } = counts[id] ?? { follow: 0, carry: 0 };
      return follow >= enough && follow * 2 > carry;
    },
  };
}
