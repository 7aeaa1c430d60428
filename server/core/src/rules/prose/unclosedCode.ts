import { edit, type Rule } from '../rule.ts';

/** A backtick in the text that begins code, and none that ends it. */
export const unclosedCode: Rule = {
  id: 'unclosed-code',
  title: 'Code in the text that is not closed',
  group: 'prose',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (!post.text.includes('`')) return;
    for (const { start, text } of post.prose()) {
      if (!text.includes('`')) continue;
      // three and more are marks of a block, which is another rule's
      for (const { index, 0: marks } of text.matchAll(/(?<![\\`])`{1,2}(?!`)/g)) {
        const span = { start: start + index, end: start + index + marks.length };
        yield {
          span,
          message: `Nothing closes this code in its paragraph, so the site shows ${marks.length > 1 ? 'the backticks' : 'the backtick'}`,
          fixes: [{ ...edit(post, 'Remove it', { span, text: '' }), safe: false }],
        };
      }
    }
  },
};
