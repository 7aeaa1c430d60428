import { isTocTitle, tocHeading } from '../../toc/tocHeading.ts';
import { edit, type Rule } from '../rule.ts';
import { detachedMarks } from './detachedNoToc.ts';

/** The heading of the table of contents, listed in it. */
export const tocListsItself: Rule = {
  id: 'toc-lists-itself',
  title: 'Table of contents that lists its own heading',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (!post.tree.toc) return;
    const heading = tocHeading(post);
    if (!heading?.inToc || !isTocTitle(heading.text) || detachedMarks(post).size > 0) return;
    const lineEnd = post.text.includes('\r\n') ? '\r\n' : '\n';
    const at = { start: heading.end, end: heading.end };
    yield {
      span: { start: heading.start, end: heading.end },
      message: 'The table of contents lists every heading without `{:.no_toc}`, so its first entry is its own heading',
      fixes: [edit(post, 'Leave it out with `{:.no_toc}`', { span: at, text: `${lineEnd}{:.no_toc}` })],
    };
  },
};
