import type { AttributeList, Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** kramdown prints a span IAL that follows plain text as literal text. */
export const ialAfterText: Rule = {
  id: 'ial-after-text',
  title: 'Attribute list is not attached to an element',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const headings = new Map(post.headings.filter(({ setext }) => !setext).map((heading) => [heading.end, heading]));
    for (const list of post.attributeLists) {
      if (list.kind !== 'span' || list.loss !== 'text') continue;
      yield {
        span: { start: list.start, end: list.end },
        message: 'This attribute list follows plain text, so the site prints it as is',
        // only a gap of spaces between an element and its list can be closed; after a word there is nothing to attach to
        fixes: list.gap
          ? [edit(post, 'Attach it to the element before', { span: list.gap, text: '' })]
          : belowHeading(post, headings, list),
      };
    }
  },
};

/** A heading's list stands on the line below it, not behind it. Not safe: with it went a part of the heading's id. */
function belowHeading(post: PostDocument, headings: ReadonlyMap<number, Heading>, list: AttributeList): Fix[] {
  if (!headings.has(list.end)) return [];
  const gap = /[ \t]*$/.exec(post.text.slice(Math.max(0, list.start - 100), list.start))?.[0].length ?? 0;
  const at = { start: list.start - gap, end: list.start };
  const fix = edit(post, 'Put it on the line below the heading', {
    span: at,
    text: lineEndAt(post.text, list.end),
  });
  return [{ ...fix, safe: false }];
}
