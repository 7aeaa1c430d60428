import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { postRules } from '@lectern/core/rules/registry.ts';
import type { Finding } from '@lectern/core/rules/rule.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { buildSite } from '@lectern/core/site/buildSite.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';

const root = 'file:///blog';
const path = '_posts/2026-01-01-a.md';
const all = Object.fromEntries(postRules.map(({ id, defaultSeverity }) => [id, defaultSeverity]));

/** All rules, house rules included, on a post that is read already, in a blog that has it. */
export function checker(text: string): () => void {
  const { post, site } = openPost(text);
  return () => void findingsIn(post, site);
}

/** A post that is read already, in a blog that has it. */
export function openPost(text: string): { readonly post: PostDocument; readonly site: SiteIndex } {
  const texts = new Map([
    ['_data/authors.yml', 'ada_brandt:\n  first_name: Ada\n'],
    [path, text],
  ]);
  const site = buildSite({ root, files: [], texts });
  const post = parsePost({ uri: `${root}/${path}`, version: 1, text, kind: 'post' });
  post.prose();
  return { post, site };
}

/** What all rules find, house rules included. */
export function findingsIn(post: PostDocument, site: SiteIndex): readonly Finding[] {
  return runRules(post, site, all);
}
