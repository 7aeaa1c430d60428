import { parsePost } from '@lectern/core/post/parsePost.ts';
import { postRules } from '@lectern/core/rules/registry.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { buildSite } from '@lectern/core/site/buildSite.ts';

const root = 'file:///blog';
const path = '_posts/2026-01-01-a.md';
const all = Object.fromEntries(postRules.map(({ id, defaultSeverity }) => [id, defaultSeverity]));

/** All rules, house rules included, on a post that is read already, in a blog that has it. */
export function checker(text: string): () => void {
  const texts = new Map([
    ['_data/authors.yml', 'ada_brandt:\n  first_name: Ada\n'],
    [path, text],
  ]);
  const site = buildSite({ root, files: [], texts });
  const post = parsePost({ uri: `${root}/${path}`, version: 1, text, kind: 'post' });
  post.prose();
  return () => void runRules(post, site, all);
}
