import type { AttributeList, Node } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import type { Span } from '../../text/span.ts';
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
    const lists = post.attributeLists.filter(({ kind, loss }) => kind === 'span' && loss === 'text');
    if (lists.length === 0) return;
    const fixes = fixesIn(post);
    for (const list of lists) {
      yield {
        span: { start: list.start, end: list.end },
        message: 'This attribute list follows plain text, so the site prints it as is',
        fixes: fixes(list),
      };
    }
  },
};

/** Only a gap of spaces between an element and its list can be closed; after a word it may be meant for the whole block. */
function fixesIn(post: PostDocument): (list: AttributeList) => readonly Fix[] {
  const headings = new Set(post.headings.filter(({ setext }) => !setext).map(({ end }) => end));
  const paragraphs = new Set(post.tree.children.flatMap((block) => endOfParagraph(post, block) ?? []));
  return (list) => {
    if (list.gap) return [edit(post, 'Attach it to the element before', { span: list.gap, text: '' })];
    // not safe: with it goes a part of the heading's id
    if (headings.has(list.end)) return [onLineBelow(post, list, 'Put it on the line below the heading')];
    return paragraphs.has(list.end) && staysList(post.text.slice(list.start, list.end))
      ? [onLineBelow(post, list, 'Put it on the line below, for the whole paragraph')]
      : [];
  };
}

/**
 * Where the text of a paragraph ends that may have an attribute list below it. In a list or a quotation, a line of its own
 * would belong to something else; what has a `|` may become a table where an attribute list follows.
 */
function endOfParagraph({ text }: PostDocument, { type, start, end }: Node): number | null {
  const written = type === 'paragraph' ? text.slice(start, end) : '|';
  return written.includes('|') ? null : start + written.trimEnd().length;
}

/** Whether it is an attribute list on a line of its own, too: one line, and no definition. */
function staysList(written: string): boolean {
  return !/\n|^\{:(?:[:/]|\w[\w:-]*:)/.test(written);
}

function onLineBelow({ text, uri }: PostDocument, { start, end }: Span, title: string): Fix {
  const gap = /[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  const edits = [{ span: { start: start - gap, end: start }, text: lineEndAt(text, end) }];
  return { title, safe: false, changes: [{ kind: 'edit', uri, edits }] };
}
