import { hasToc, isLong, longPost } from '../../post/longPost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { plannedToc } from '../../toc/tocInsert.ts';
import { tocStyle } from '../../toc/tocStyle.ts';
import { convention } from '../evidence.ts';
import { edit, type Fix, type Rule, withOptions } from '../rule.ts';

/** A long post without a table of contents. */
export const missingToc: Rule = withOptions({
  id: 'missing-toc',
  title: 'Long post without a table of contents',
  group: 'headings',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  evidence: [convention('table-of-contents', 'long posts', 'have a table of contents')],
  options: {
    headings: {
      kind: 'number',
      default: longPost.headings,
      minimum: 1,
      description: 'From so many headings on a post is long.',
    },
    words: { kind: 'number', default: longPost.words, minimum: 0, description: 'From so many words on, too.' },
  },
  *check(post, site, asked, limits) {
    if (!asked && !site.conventions.holds('table-of-contents')) return;
    const first = post.headings.find(({ inToc }) => inToc);
    if (!first || hasToc(post) || !isLong(post, limits)) return;
    yield {
      span: { start: first.start, end: first.end },
      message: 'This long post has no table of contents, so readers have to scroll to see what is in it',
      fixes: insertion(post, site),
    };
  },
});

/** Of the kind that the blog has; the author says whether that is the place. */
function insertion(post: PostDocument, site: SiteIndex): Fix[] {
  const planned = plannedToc(post, tocStyle(site));
  return 'edits' in planned ? [{ ...edit(post, 'Insert a table of contents', ...planned.edits), safe: false }] : [];
}
