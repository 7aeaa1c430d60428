import { normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { didYouMean } from '../didYouMean.ts';
import { insideOf, isWithoutLiquid } from '../liquid/liquidSource.ts';
import { edit, type Rule } from '../rule.ts';
import { shown, suggestion } from '../wording.ts';

/** Beyond this many of them nobody asks what each may have meant. */
const mostGuesses = 10;

/** `{% post_url %}` or `{% link %}` with something that the blog does not have: the build of the site stops. */
export const brokenPostTag: Rule = {
  id: 'broken-post-tag',
  title: 'Tag for a post or a file that is not there',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    if (post.kind === 'loose' || isWithoutLiquid(post)) return;
    let guesses = 0;
    for (const tag of post.tree.liquid) {
      if ((tag.name !== 'post_url' && tag.name !== 'link') || !tag.closed) continue;
      const name = insideOf(post, tag);
      // with a variable in it, only the build knows
      if (name.includes('{') || isThere(name, tag.name, site)) continue;
      const near = guesses++ < mostGuesses ? didYouMean(name, candidates(tag.name, site)) : [];
      const at = post.text.indexOf(name, tag.start);
      const span = { start: at, end: at + name.length };
      yield {
        span: name === '' ? { start: tag.start, end: tag.end } : span,
        message: `The blog has no ${tag.name === 'link' ? 'file' : 'post'} \`${shown(name)}\`, so the build of the site stops${suggestion(near)}`,
        fixes:
          name === ''
            ? []
            : near.map((each) => ({ ...edit(post, `Change it to \`${each}\``, { span, text: each }), safe: false })),
      };
    }
  },
};

function isThere(name: string, tag: string, site: SiteIndex): boolean {
  if (tag === 'post_url') return site.postsNamed(name.replace(/^\//, '')).length > 0;
  return site.hasFile(normalise(name));
}

function* candidates(tag: string, site: SiteIndex): Iterable<string> {
  if (tag === 'post_url') {
    for (const path of site.posts.keys()) yield path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  } else yield* site.files.keys();
}
