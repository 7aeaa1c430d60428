import type { PostDocument } from '../../post/postDocument.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { hasSay } from '../../site/tally.ts';
import type { Span } from '../../text/span.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { readableEntries } from './yamlError.ts';

/** Keys that Jekyll and its usual plugins read. */
const known = [
  'layout',
  'title',
  'date',
  'category',
  'categories',
  'tag',
  'tags',
  'permalink',
  'published',
  'author',
  'authors',
  'image',
  'description',
  'excerpt',
  'excerpt_separator',
  'slug',
  'lang',
  'redirect_from',
  'redirect_to',
  'last_modified_at',
  'render_with_liquid',
  'sitemap',
];

/** A key that no layout reads, one slip away from one that they do. */
export const misspeltKey: Rule = {
  id: 'misspelt-key',
  title: 'Misspelt key in the front matter',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    for (const { span, key, near } of misspeltKeys(post, site)) {
      yield {
        span,
        message: `No other post has a key \`${key}\`, so nothing on the site will read it${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, { span, text: candidate }),
          safe: near.length === 1,
        })),
      };
    }
  },
};

/** Keys that look like slips, with those that may be meant. */
export function* misspeltKeys(
  post: PostDocument,
  site: SiteIndex,
): Iterable<{ readonly key: string; readonly span: Span; readonly near: readonly string[] }> {
  const present = new Set(Object.keys(post.frontMatter?.values ?? {}));
  const { usual, rare } = keysOfOthers(post, site);
  for (const { key, keySpan: span } of readableEntries(post.frontMatter)) {
    if (!rare(key)) continue;
    // `author` is known to Jekyll's plugins; in a blog whose posts all say `authors` it is a slip
    const candidates = known.includes(key) ? usual : [...usual, ...known];
    const near = didYouMean(key, new Set(candidates.filter((candidate) => !present.has(candidate))));
    if (near.length > 0 && !sameToJekyll(key, near)) yield { key, span, near };
  }
}

/** Keys that at least half of the other posts have, and whether a key is so rare that it may be a slip. */
function keysOfOthers(
  post: PostDocument,
  site: SiteIndex,
): { readonly usual: readonly string[]; readonly rare: (key: string) => boolean } {
  const own = site.posts.get(pathIn(site.root, post.uri) ?? '');
  const counted = own && hasSay(own) ? own.keys : null;
  const others = site.conventions.posts - (counted ? 1 : 0);
  const seen = (key: string): number => (site.conventions.keys.get(key) ?? 0) - (counted?.includes(key) ? 1 : 0);
  return {
    usual: [...site.conventions.keys.keys()].filter((key) => seen(key) > 0 && seen(key) * 2 >= others),
    rare: (key) => (known.includes(key) ? seen(key) * 20 <= others && others > 0 : seen(key) === 0),
  };
}

/** Jekyll reads `tag` as `tags`, `category` as `categories`. */
function sameToJekyll(key: string, near: readonly string[]): boolean {
  const pairs = [
    ['tag', 'tags'],
    ['category', 'categories'],
  ];
  return pairs.some((pair) => pair.includes(key) && near.some((candidate) => pair.includes(candidate)));
}
