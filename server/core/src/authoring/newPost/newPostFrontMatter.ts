import { requiredKeys } from '../../rules/front-matter/missingKey.ts';
import { usualLayout } from '../../rules/front-matter/usualKeys.ts';
import { ownKeys, usualValue, writtenFrontMatter } from '../../rules/front-matter/writtenFrontMatter.ts';
import { frontMatterDefaults } from '../../site/frontMatterDefaults.ts';
import { pathInRoot } from '../../site/indexedFiles.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { yamlAddress, yamlItem, yamlText } from '../../text/yamlWord.ts';

/** What a new post says of itself. */
export interface PostFacts {
  /** Relative to the folder that Jekyll builds from. */
  readonly path: string;
  readonly isDraft: boolean;
  readonly title: string;
  /** `2026-10-05`; `null` for a draft. */
  readonly date: string | null;
  /** Ids. */
  readonly authors: readonly string[];
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Relative to the folder that Jekyll builds from. */
  readonly image: string | null;
}

/** Front matter in the blog's own order, with the keys that its posts have; lines of it, the `---` included. */
export function frontMatterOf(site: SiteIndex, facts: PostFacts): readonly string[] {
  const usual = usualOwnKeys(site);
  const values = new Map<string, string>();
  const put = (key: string, value: string | null): void => {
    if (value !== null) values.set(key, value);
  };
  put('layout', layoutOf(site, facts, usual));
  put(keyOf(usual, 'authors', 'author'), listOf(facts.authors, usual, 'authors', 'author'));
  put('title', yamlText(facts.title));
  put('image', facts.image === null ? null : imageOf(site, yamlAddress(`/${facts.image}`)));
  put('tags', facts.tags.length > 0 ? `[${facts.tags.map(yamlItem).join(', ')}]` : null);
  const category = facts.category === null ? null : yamlItem(facts.category);
  put(
    keyOf(usual, 'category', 'categories'),
    category === null || usual.has('category') || !usual.has('categories') ? category : `[${category}]`,
  );
  if (usual.has('date')) put('date', facts.date);
  const wanted = new Set([...usual, ...requiredKeys(site, pathInRoot(facts.path, site.config), false)]);
  for (const key of wanted) if (!ownKeys.has(key) && !values.has(key)) put(key, usualValue(site, key));
  return writtenFrontMatter(site, values);
}

/** Some blogs say more of a picture than where it is. */
function imageOf(site: SiteIndex, address: string): string {
  const named = [...site.posts.values()].flatMap(({ frontMatter }) => frontMatter.image ?? []);
  const below = named.filter((image) => typeof image === 'object' && image !== null && 'path' in image);
  return below.length * 2 > named.length ? `{path: ${address}}` : address;
}

/** Keys that more than half of the posts write themselves; of a blog without posts those that each post should have. */
export function usualOwnKeys(site: SiteIndex): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let posts = 0;
  for (const { kind, frontMatter } of site.posts.values()) {
    if (kind !== 'post') continue;
    posts++;
    for (const key of Object.keys(frontMatter)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (posts === 0) return new Set(['layout', 'title']);
  return new Set([...counts].filter(([, count]) => count * 2 > posts).map(([key]) => key));
}

/** Front matter defaults may say it already. */
function layoutOf(site: SiteIndex, { path, isDraft }: PostFacts, usual: ReadonlySet<string>): string | null {
  const given = frontMatterDefaults(site.config, path, isDraft ? ['drafts', 'posts'] : ['posts']);
  if (!usual.has('layout') && given.layout !== undefined) return null;
  return yamlItem(usualLayout(site));
}

function keyOf(usual: ReadonlySet<string>, first: string, second: string): string {
  return usual.has(second) && !usual.has(first) ? second : first;
}

function listOf(ids: readonly string[], usual: ReadonlySet<string>, many: string, one: string): string | null {
  const [first] = ids;
  if (first === undefined) return null;
  const isSingle = keyOf(usual, many, one) === one && ids.length === 1;
  return isSingle ? yamlItem(first) : `[${ids.map(yamlItem).join(', ')}]`;
}
