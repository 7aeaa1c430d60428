import { edit, type Rule } from '../rule.ts';

/** kramdown prints a span IAL that follows plain text as literal text. */
export const ialAfterText: Rule = {
  id: 'ial-after-text',
  title: 'Attribute list is not attached to an element',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const list of post.attributeLists) {
      if (list.kind !== 'span' || list.loss !== 'text') continue;
      yield {
        span: { start: list.start, end: list.end },
        message: 'This attribute list follows plain text, so the site prints it as is',
        // only a gap of spaces between an element and its list can be closed; after a word there is nothing to attach to
        fixes: list.gap ? [edit(post, 'Attach it to the element before', { span: list.gap, text: '' })] : [],
      };
    }
  },
};
