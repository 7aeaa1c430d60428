import { normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { didYouMean } from '../didYouMean.ts';
import { insideOf, isWithoutLiquid } from '../liquid/liquidSource.ts';
import { edit, type Rule } from '../rule.ts';
import { shown, suggestion } from '../wording.ts';

/** Beyond this many of them nobody asks what each may have meant. */
const mostGuesses = 10;

/** `{% post_url %}`, `{% link %}` or `{% include %}` with something that the blog does not have: the build of the site stops. */
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
      const kind = tag.name === null ? undefined : kinds.get(tag.name);
      if (!kind || !tag.closed) continue;
      const name = kind.nameIn(insideOf(post, tag));
      // with a variable in it, only the build knows
      if (name.includes('{') || kind.isThere(name, site)) continue;
      const near = guesses++ < mostGuesses ? didYouMean(name, kind.candidates(site)) : [];
      const behind = post.text.indexOf(tag.name ?? '', tag.start) + (tag.name ?? '').length;
      const at = post.text.indexOf(name, behind);
      const span = { start: at, end: at + name.length };
      yield {
        span: name === '' ? { start: tag.start, end: tag.end } : span,
        message: `The blog has no ${kind.noun} \`${shown(name)}\`, so the build of the site stops${suggestion(near)}`,
        fixes:
          name === ''
            ? []
            : near.map((each) => ({ ...edit(post, `Change it to \`${each}\``, { span, text: each }), safe: false })),
      };
    }
  },
};

/** A tag that names something of the blog. */
interface Kind {
  readonly noun: string;
  nameIn(inside: string): string;
  isThere(name: string, site: SiteIndex): boolean;
  candidates(site: SiteIndex): Iterable<string>;
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  [
    'post_url',
    {
      noun: 'post',
      nameIn: (inside) => inside,
      isThere: (name, site) => site.postsNamed(name.replace(/^\//, '')).length > 0,
      *candidates(site) {
        for (const path of site.posts.keys()) yield path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
      },
    },
  ],
  [
    'link',
    {
      noun: 'file',
      nameIn: (inside) => inside,
      isThere: (name, site) => site.hasFile(normalise(name)),
      candidates: (site) => site.files.keys(),
    },
  ],
  [
    'include',
    {
      noun: 'include',
      // parameters follow
      nameIn: (inside) => inside.split(/\s/, 1)[0] ?? '',
      // a theme brings includes that nobody sees
      isThere: (name, site) =>
        site.config.theme !== null ||
        site.filesIn(site.config.includesDir).length === 0 ||
        site.hasFile(`${site.config.includesDir}/${normalise(name)}`),
      candidates: (site) => site.filesIn(site.config.includesDir),
    },
  ],
]);
