import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** `{#id}` at the end of a heading that kramdown does not read. */
export const unreadHeaderId: Rule = {
  id: 'unread-header-id',
  title: 'Id of a heading that kramdown does not read',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const heading of post.headings) {
      const { start, end } = heading.textSpan;
      const found = /\{#([^{}\s]*)\}\s*$/.exec(post.text.slice(start, end));
      if (!found || heading.dynamic) continue;
      const at = start + found.index;
      const { reason, fixes } = faultOf(post, heading, at, found[1] ?? '');
      yield {
        span: { start: at, end: at + found[0].trimEnd().length },
        message: `${reason}, so the site shows it as part of the heading`,
        fixes,
      };
    }
  },
};

function faultOf(
  post: PostDocument,
  heading: Heading,
  at: number,
  id: string,
): { readonly reason: string; readonly fixes: readonly Fix[] } {
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}\p{Pc}:.-]*$/u.test(id))
    return { reason: 'An id begins with a letter and has only letters, digits, `-`, `_`, `.` and `:`', fixes: [] };
  const before = /\s*$/.exec(post.text.slice(heading.textSpan.start, at))?.[0].length ?? 0;
  // what stands behind it may be the id that works
  if (heading.explicitId)
    return {
      reason: 'This heading has another id',
      fixes: [
        {
          ...edit(post, 'Remove it', { span: { start: at - before, end: heading.textSpan.end }, text: '' }),
          safe: false,
        },
      ],
    };
  if (before > 0)
    return {
      reason: 'This id does not stand at the end of its line',
      fixes: [
        edit(post, 'Remove what stands behind it', {
          span: { start: heading.textSpan.end, end: heading.end },
          text: '',
        }),
      ],
    };
  return {
    reason: 'There is no blank in front of this id',
    fixes: [edit(post, 'Put a blank in front of it', { span: { start: at, end: at }, text: ' ' })],
  };
}
