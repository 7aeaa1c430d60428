import { plainText } from 'markdown-it-kramdown';
import { type Rule, withOptions } from '../rule.ts';
import { markedSpan } from './written.ts';

/** A link whose text does not say where it leads. */
export const vagueLinkText: Rule = withOptions({
  id: 'vague-link-text',
  title: 'Link text that does not say where it leads',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  options: {
    texts: {
      kind: 'texts',
      default: [
        'here',
        'click here',
        'right here',
        'over here',
        'this',
        'this link',
        'this page',
        'link',
        'more',
        'read more',
      ],
      description: 'Texts that say nothing; letter case and punctuation do not count.',
    },
  },
  *check(post, _site, _asked, { texts }) {
    const vague = new Set(texts.map(bare));
    for (const link of post.links) {
      const text = plainText(link);
      if (text.length > 100 || !vague.has(bare(text))) continue;
      yield {
        span: markedSpan(link),
        message: `\`${text.trim()}\` does not say where this link leads, and screen readers read links out without the sentence around them`,
        fixes: [],
      };
    }
  },
});

function bare(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
