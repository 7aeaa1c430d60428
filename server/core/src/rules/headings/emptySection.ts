import type { PostDocument } from '../../post/postDocument.ts';
import type { Rule } from '../rule.ts';

/** A heading with nothing below it. */
export const emptySection: Rule = {
  id: 'empty-section',
  title: 'Heading with nothing below it',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const inside = headingsInside(post);
    for (const [index, heading] of post.headings.entries()) {
      const next = post.headings[index + 1];
      // a heading of a lower level is what stands below a day or a part
      if ((next && next.level > heading.level) || inside.has(heading.start)) continue;
      const below = post.text.slice(heading.end, next?.start ?? post.text.length);
      if (
        below.length > 500 ||
        below.replace(/\{:[^{}\n]*\}|<!--.*?-->|^[ \t]*[-*_=]{3,}[ \t]*\r?$/gms, '').trim() !== ''
      )
        continue;
      yield {
        span: { start: heading.start, end: heading.end },
        message: next
          ? 'Nothing stands between this heading and the next one, so readers of the site come to an empty section'
          : 'Nothing stands below this heading, so the post ends with an empty section',
        fixes: [],
      };
    }
  },
};

/** Headings in quotations, list items and HTML: what stands behind them in the source may be the end of those. */
function headingsInside(post: PostDocument): ReadonlySet<number> {
  const top = new Set(post.tree.children.map(({ start }) => start));
  return new Set(post.headings.flatMap(({ start }) => (top.has(start) ? [] : [start])));
}
