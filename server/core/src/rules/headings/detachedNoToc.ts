import type { AttributeList } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
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
    for (const [list, gap] of detachedMarks(post)) {
      yield {
        span: { start: list.start, end: list.end },
        message: isToc(list)
          ? 'A blank line separates this from the list above, so the site shows the list and no table of contents'
          : 'A blank line separates this from the heading above, so the table of contents lists the heading all the same',
        fixes: [edit(post, 'Remove the blank line', { span: gap, text: lineEndAt(post.text, list.start) })],
      };
    }
  },
};

/** The marks that this rule speaks of, each with the blank lines between it and what it is meant for. */
export function detachedMarks(post: PostDocument): ReadonlyMap<AttributeList, Span> {
  const marks = post.attributeLists.filter(
    (list) => list.kind === 'block' && (isToc(list) ? !isTaken(post, list) : isNoToc(list) && !isHeading(list)),
  );
  if (marks.length === 0) return new Map();
  const headings = new Set(post.headings.map(({ end }) => visibleEnd(post.text, end)));
  const lists = listEnds(post);
  return new Map(
    marks.flatMap((list) => {
      const start = visibleEnd(post.text, list.start);
      const gap = { start, end: lineStart(post.text, list.start) };
      const isBehind = (isToc(list) ? lists : headings).has(start);
      return isBehind && isBlank(post.text.slice(gap.start, gap.end)) ? [[list, gap] as const] : [];
    }),
  );
}

/** Whether there is a line between two line ends. */
function isBlank(gap: string): boolean {
  return gap.replaceAll('\r\n', '\n').split('\n').length > 2;
}

/** Where the text before an offset ends, white space left out. */
function visibleEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Behind the last line end before an offset: what stands between, in front of a mark, is indentation. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
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

function listEnds(post: PostDocument): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const node of post.nodes()) if (node.type === 'list') ends.add(visibleEnd(post.text, node.end));
  return ends;
}
