import type { SiteIndex } from '../../site/siteIndex.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { withoutQuotes, wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const keys: ReadonlySet<string> = new Set(['layout']);

/** A layout that the blog does not have. */
export const unknownLayout: Rule = {
  id: 'unknown-layout',
  title: 'Layout that the blog does not have',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post, site) {
    // a theme brings layouts that nobody sees
    if (post.kind === 'loose' || site.config.theme !== null) return;
    for (const { word, span } of wordsOf(readableEntries(post.frontMatter), keys)) {
      if (word === '' || word === 'none' || word === 'null') continue;
      const layouts = [...new Set([...layoutsIn('', site), ...layoutsIn(/^.*\//.exec(word)?.[0] ?? '', site)])];
      if (layouts.length === 0 || layouts.includes(word)) continue;
      const near = didYouMean(word, layouts);
      yield {
        span,
        message: `There is no layout \`${word}\` in \`${site.config.layoutsDir}\`, so the site shows the text without page around it${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, { span: withoutQuotes(post.text, span), text: candidate }),
          safe: false,
        })),
      };
    }
  },
};

/**
 * As front matter names them.
 * @param below a folder of them, with a slash at its end; empty: the folder of all
 */
function layoutsIn(below: string, site: SiteIndex): readonly string[] {
  return site.filesIn(`${site.config.layoutsDir}/${below}`).map((name) => below + name.replace(/\.[^.]+$/, ''));
}
