import type { AttributeList } from 'markdown-it-kramdown';
import { walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Rule } from '../rule.ts';

/** `{:.no_toc}` or `{:toc}` with a blank line between it and the heading or list that it is meant for. */
export const detachedNoToc: Rule = {
  id: 'detached-no-toc',
  title: 'Blank line between a heading or list and its mark for the table of contents',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const list of post.attributeLists) {
      const gap = gapBefore(post, list);
      if (!gap) continue;
      yield {
        span: { start: list.start, end: list.end },
        message: isToc(list)
          ? 'A blank line separates this from the list above, so the site shows the list and no table of contents'
          : 'A blank line separates this from the heading above, so the table of contents lists the heading all the same',
        fixes: [edit(post, 'Remove the blank line', { span: gap, text: post.text.includes('\r\n') ? '\r\n' : '\n' })],
      };
    }
  },
};

/** Whether `detached-no-toc` speaks of this list. */
export function isDetached(post: PostDocument, list: AttributeList): boolean {
  return gapBefore(post, list) !== null;
}

/** The blank lines between a list and what it is meant for, line ends on both sides included. */
function gapBefore(post: PostDocument, list: AttributeList): Span | null {
  if (list.kind !== 'block' || !(isToc(list) || isNoToc(list))) return null;
  if (isToc(list) ? isTaken(post, list) : isHeading(list)) return null;
  for (const end of isToc(list) ? listEnds(post) : post.headings.map((heading) => heading.end)) {
    const between = end < list.start ? post.text.slice(end, list.start) : '';
    if (/^[ \t]*(?:\r?\n[ \t]*){2,}$/.test(between))
      return { start: end, end: list.start - (/[ \t]*$/.exec(between)?.[0].length ?? 0) };
  }
  return null;
}

/** Whether the list that it marks becomes the table of contents: a mark in front of it is unusual and right. */
function isTaken({ tree }: PostDocument, { target }: AttributeList): boolean {
  return tree.toc !== null && tree.toc.list === target;
}

function isHeading({ target }: AttributeList): boolean {
  return target !== null && 'type' in target && target.type === 'heading';
}

function isToc(list: AttributeList): boolean {
  return list.tokens.some(({ kind, name }) => kind === 'reference' && name === 'toc');
}

function isNoToc(list: AttributeList): boolean {
  return list.tokens.some(({ kind, name, value }) => kind === 'class' && (value ?? name).split(' ').includes('no_toc'));
}

function listEnds(post: PostDocument): number[] {
  const ends: number[] = [];
  walk(post.tree, (node) => {
    if (node.type === 'list') ends.push(node.end);
  });
  return ends;
}
