import { externalLinks } from '../../web/externalLinks.ts';
import type { WebRule } from '../rule.ts';
import { shown } from '../wording.ts';
import { markedSpan } from './written.ts';

/** A link to a page or a host that is gone from the web. */
export const deadLink: WebRule = {
  id: 'dead-link',
  title: 'Link to a page that is gone',
  group: 'links',
  tier: 'fact',
  on: 'web',
  defaultSeverity: 'warning',
  *check(post, site, answers) {
    for (const { link, address } of externalLinks(post, site)) {
      const answer = answers.get(address);
      if (answer?.kind !== 'dead') continue;
      const { status } = answer;
      yield {
        span: markedSpan(link),
        message:
          status === null
            ? `There is no host for \`${shown(address)}\`, so readers come to nothing`
            : `There is no page at \`${shown(address)}\` (${status}), so readers come to an error page`,
        fixes: [],
      };
    }
  },
};
