import { pathIn } from '../../site/paths.ts';
import { dateOfName, dayOf, readDate } from '../../site/postDate.ts';
import { edit, type Rule } from '../rule.ts';
import { readableEntries } from './yamlError.ts';

/** A `date` that is another day than the one in the file name. */
export const contradictingDate: Rule = {
  id: 'contradicting-date',
  title: 'Two dates for one post',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    const inName = dateOfName(pathIn(site.root, post.uri) ?? '');
    const entry = readableEntries(post.frontMatter).findLast(({ key }) => key === 'date');
    if (!inName || !entry?.valueSpan || post.kind !== 'post') return;
    const span = { start: entry.valueSpan.start, end: entry.valueSpan.end };
    const written = post.text.slice(span.start, span.end);
    const date = readDate(written, site.config.timezone);
    // where the site's clock is not known, a night lies between two days
    const days = new Set([date && dayOf(date), /\d{4}-\d{2}-\d{2}/.exec(written)?.[0]]);
    if (!date || days.has(dayOf(inName))) return;
    yield {
      span,
      message: `The file name says ${dayOf(inName)}, and \`date\` beats it, so address and order of the post are those of ${dayOf(date)}`,
      fixes: [
        {
          ...edit(post, `Change the day to ${dayOf(inName)}`, {
            span,
            text: written.replace(/\d{4}-\d{1,2}-\d{1,2}/, dayOf(inName)),
          }),
          safe: false,
        },
      ].filter(() => /\d{4}-\d{1,2}-\d{1,2}/.test(written)),
    };
  },
};
