import type { Heading } from 'markdown-it-kramdown';
import { hasToc, isLong, longPost } from '../../post/longPost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
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
      fixes: insertion(post, first),
    };
  },
});

/** In front of the first heading; the author says whether that is the place. */
function insertion(post: PostDocument, { start: at, level }: Heading): Fix[] {
  const isAtLineStart = at === 0 || post.text.charAt(at - 1) === '\n';
  if (!isAtLineStart) return [];
  const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`${'#'.repeat(level)} Table of contents`, '{:.no_toc}', '', '- TOC', '{:toc}', '', ''];
  const fix = edit(post, 'Insert a table of contents', { span: { start: at, end: at }, text: lines.join(newline) });
  return [{ ...fix, safe: false }];
}
