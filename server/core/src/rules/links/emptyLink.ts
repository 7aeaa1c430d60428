import { plainText } from 'markdown-it-kramdown';
import type { Problem, Rule } from '../rule.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** A link without address, or without text. */
export const emptyLink: Rule = {
  id: 'empty-link',
  title: 'Link without address or text',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const link of post.links) {
      const written = writtenDestination(link);
      const span = markedSpan(link);
      if (written?.text.trim() === '')
        yield problem(span, 'This link has no address, so on the site it leads to the post itself');
      else if (link.type === 'link' && link.children.length === 0 && plainText(link) === '')
        yield problem(span, 'This link has no text, so there is nothing to click on the site');
    }
  },
};

function problem(span: Problem['span'], message: string): Problem {
  return { span, message, fixes: [] };
}
