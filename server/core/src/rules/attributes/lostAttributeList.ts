import { detachedMarks } from '../headings/detachedNoToc.ts';
import type { Rule } from '../rule.ts';

/** An attribute list on a line of its own that no element takes: kramdown drops it without a warning. */
export const lostAttributeList: Rule = {
  id: 'lost-attribute-list',
  title: 'Attribute list that no element takes',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const detached = detachedMarks(post);
    for (const list of post.attributeLists) {
      const isLost = list.loss === 'element' || (list.loss !== 'text' && list.target === null);
      if (list.kind === 'definition' || !isLost || detached.has(list)) continue;
      yield {
        span: { start: list.start, end: list.end },
        message:
          list.loss === 'element'
            ? 'What this attribute list touches takes no attributes, so it has no effect on the site'
            : 'No element takes this attribute list, so it has no effect on the site',
        fixes: [],
      };
    }
  },
};
