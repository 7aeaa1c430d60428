import type { NewPostValues } from '../../protocol/newPost.ts';
import type { TocKind } from '../../protocol/tableOfContents.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { usualOwnKeys } from './newPostFrontMatter.ts';

/** What a new conference post most likely is, by what the blog's posts are. */
export function newPostDefaults(site: SiteIndex): Pick<NewPostValues, 'category' | 'tags' | 'image'> & {
  /** The blog's own kind first. */
  readonly tocs: readonly TocKind[];
} {
  const usual = usualOwnKeys(site);
  const has = (...keys: readonly string[]): boolean => keys.some((key) => usual.has(key));
  const category = categoriesByUse(site)[0] ?? null;
  const tag = [...site.vocabularies.tags.keys()].find((word) => conference.test(word)) ?? 'Conference';
  return {
    category: has('category', 'categories') ? (category ?? 'Conference') : null,
    tags: has('tags', 'tag') ? [tag] : [],
    image: has('image') ? 'placeholder' : null,
    tocs: tocsByUse(site),
  };
}

/** Those that conferences have first, then by the number of posts. */
export function categoriesByUse({ vocabularies }: SiteIndex): readonly string[] {
  return byUse(vocabularies.categories).toSorted((a, b) => Number(conference.test(b)) - Number(conference.test(a)));
}

export function tagsByUse({ vocabularies }: SiteIndex): readonly string[] {
  return byUse(vocabularies.tags);
}

const conference = /^(?:conferences?|events?)$/i;

function byUse(words: ReadonlyMap<string, number>): readonly string[] {
  return [...words].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** How many posts have each kind. */
export function tocCounts({ conventions }: SiteIndex): Readonly<Record<TocKind, number>> {
  const { follow = 0, carry = 0 } = conventions.counts['generated-toc'] ?? {};
  return { generated: follow, list: carry - follow, none: Math.max(0, conventions.posts - carry) };
}

/** A report is longer than other posts: it has none only in a blog where nobody knows them. */
function tocsByUse(site: SiteIndex): readonly TocKind[] {
  const { generated, list, none } = tocCounts(site);
  if (generated + list === 0 && none > 0) return ['none', 'generated', 'list'];
  return list > generated ? ['list', 'generated', 'none'] : ['generated', 'list', 'none'];
}
