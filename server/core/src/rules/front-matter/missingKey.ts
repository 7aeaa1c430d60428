import { jekyllTypes } from '../../site/fileKind.ts';
import { frontMatterDefaults } from '../../site/frontMatterDefaults.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { hasSay } from '../../site/tally.ts';
import type { Rule } from '../rule.ts';
import { list } from '../wording.ts';
import { misspeltKeys } from './misspeltKey.ts';
import { yamlErrors } from './yamlError.ts';

/** How many other posts must have a key, and what share of them, before a post without it is odd. */
const enough = 5;
const share = 0.95;

/** A key that the blog's posts have and this one lacks. */
export const missingKey: Rule = {
  id: 'missing-key',
  title: 'Key that the front matter lacks',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  isAskedFor: ({ frontMatter }) => frontMatter.required !== null,
  evidence: [
    {
      elements: 'posts',
      habit: 'have the rarest of the keys that each post should have',
      threshold: 'five posts, and 95 % of all',
      count: (site) => ({
        follow: Math.min(
          ...usualKeys(site, '').map((key) => site.conventions.keys.get(key) ?? 0),
          site.conventions.posts,
        ),
        carry: site.conventions.posts,
      }),
      holds: (site) => usualKeys(site, '').length > 0,
    },
  ],
  *check(post, site, asked) {
    const { frontMatter } = post;
    if (!frontMatter || yamlErrors(frontMatter).length > 0) return;
    const path = pathIn(site.source, post.uri) ?? '';
    const given = frontMatterDefaults(site.config, path, jekyllTypes(path, post.kind));
    // one slip is one problem: misspelt-key speaks of it
    const meant = [...misspeltKeys(post, site)].flatMap(({ near }) => (near.length === 1 ? near : []));
    const present = new Set([...Object.keys(frontMatter.values), ...Object.keys(given), ...meant]);
    const inBlog = pathIn(site.root, post.uri) ?? '';
    const missing = requiredKeys(site, inBlog, asked).filter((key) => !present.has(key));
    if (missing.length === 0) return;
    yield {
      span: { start: frontMatter.span.start, end: frontMatter.span.start + 3 },
      message: `The front matter has no ${list(missing)}, ${effect(missing)}`,
      fixes: [],
    };
  },
};

/**
 * Keys that the settings ask for, else those that nearly all other posts have; if somebody asks for the rule in a blog
 * that is too young to tell, `layout` and `title`.
 * @param path of the post that is looked at, relative to the root: it has no say in what it should have
 */
export function requiredKeys(site: SiteIndex, path: string, asked: boolean): readonly string[] {
  const { required } = site.settings.frontMatter;
  if (required) return required;
  const keys = usualKeys(site, path);
  return keys.length === 0 && asked ? ['layout', 'title'] : keys;
}

/** Keys that nearly all other posts have. */
export function usualKeys(site: SiteIndex, path: string): readonly string[] {
  const own = site.posts.get(path);
  const counted = own && hasSay(own) ? own.keys : null;
  const others = site.conventions.posts - (counted ? 1 : 0);
  return [...site.conventions.keys].flatMap(([key, count]) => {
    const seen = count - (counted?.includes(key) ? 1 : 0);
    return seen >= enough && seen >= others * share ? [key] : [];
  });
}

function effect(missing: readonly string[]): string {
  if (missing.includes('layout')) return 'so the site shows it without page around it';
  return 'which the posts of this blog have';
}
