import { pathIn } from '../../site/paths.ts';
import { dateOfName, dayOf, instantIn, readDate } from '../../site/postDate.ts';
import type { Rule } from '../rule.ts';
import { readableEntries } from './yamlError.ts';

/** A post that Jekyll leaves out until its day has come. */
export const futureDate: Rule = {
  id: 'future-date',
  title: 'Date that is yet to come',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'hint',
  *check(post, site) {
    if (site.now === null || site.config.future || post.kind !== 'post') return;
    const entry = readableEntries(post.frontMatter).findLast(({ key }) => key === 'date');
    const span = entry?.valueSpan ?? null;
    const date = span
      ? readDate(post.text.slice(span.start, span.end), site.config.timezone)
      : dateOfName(pathIn(site.root, post.uri) ?? '');
    if (!date || instantIn(date, site.config.timezone) <= site.now) return;
    const start = post.frontMatter?.span.start ?? 0;
    yield {
      span: span
        ? { start: span.start, end: span.end }
        : { start, end: post.frontMatter ? start + 3 : Math.min(1, post.text.length) },
      message: `${dayOf(date)} is yet to come, so Jekyll leaves this post out until the site is built on that day or later`,
      fixes: [],
    };
  },
};
