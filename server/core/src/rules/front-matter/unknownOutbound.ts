import { pathIn } from '../../site/paths.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { withoutQuotes, wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const keys: ReadonlySet<string> = new Set(['outbound']);

/** An id under `outbound` that the blog's data file does not know. */
export const unknownOutbound: Rule = {
  id: 'unknown-outbound',
  title: 'Outbound link that the blog does not know',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'error',
  *check(post, site) {
    if (site.outboundUri === null || site.outbound.size === 0) return;
    const file = pathIn(site.root, site.outboundUri) ?? '';
    for (const { word, span } of wordsOf(readableEntries(post.frontMatter), keys)) {
      if (word === '' || site.outbound.has(word)) continue;
      const near = didYouMean(word, site.outbound.keys());
      yield {
        span,
        message: `\`${file}\` has no entry \`${word}\`, so the site leaves the link out${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, { span: withoutQuotes(post.text, span), text: candidate }),
          safe: false,
        })),
      };
    }
  },
};
