import { key } from '../links/targets.ts';
import type { Rule } from '../rule.ts';

/** A heading with the text of an earlier one: kramdown numbers its id. */
export const duplicateHeading: Rule = {
  id: 'duplicate-heading',
  title: 'Heading with the text of another one',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    const seen = new Set<string>();
    for (const { id, text, explicitId, start, end } of post.headings) {
      if (id === null || explicitId) continue;
      const base = /^(.+)-\d+$/.exec(id)?.[1];
      // a number of the text itself is none of kramdown's
      if (base === undefined || !seen.has(base) || key(text) === key(id)) {
        seen.add(id);
        continue;
      }
      yield {
        span: { start, end },
        message: `An earlier heading has the same text, so the id of this one is \`${id}\` and depends on their order`,
        fixes: [],
      };
    }
  },
};
