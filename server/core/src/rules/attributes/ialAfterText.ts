import { type AttributeList, parse } from 'markdown-it-kramdown';
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
  // in a list or a quotation, a line of its own would belong to something else
  const paragraphs = new Map(
    post.tree.children.flatMap(({ type, start, end }) =>
      type === 'paragraph' ? [[start + post.text.slice(start, end).trimEnd().length, start]] : [],
    ),
  );
  return (list) => {
    if (list.gap) return [edit(post, 'Attach it to the element before', { span: list.gap, text: '' })];
    // not safe: with it goes a part of the heading's id
    if (headings.has(list.end)) return [onLineBelow(post, list, 'Put it on the line below the heading')];
    const start = paragraphs.get(list.end);
    return start !== undefined &&
      isForParagraph(post.text.slice(start, list.start), post.text.slice(list.start, list.end))
      ? [onLineBelow(post, list, 'Put it on the line below, for the whole paragraph')]
      : [];
  };
}

/**
 * Whether a list on the line below a text is for the paragraph that the text is: with no list behind it, its last line may
 * be a rule, an end-of-block marker, the underline of a heading, or a row of a table; and the list a definition.
 */
function isForParagraph(written: string, list: string): boolean {
  const { children, attributeLists } = parse(`${written.trimEnd()}\n${list}\n`);
  const [block, ...others] = children;
  return block?.type === 'paragraph' && others.length === 0 && attributeLists.at(-1)?.target === block;
}

function onLineBelow({ text, uri }: PostDocument, { start, end }: Span, title: string): Fix {
  const gap = /[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  const edits = [{ span: { start: start - gap, end: start }, text: lineEndAt(text, end) }];
  return { title, safe: false, changes: [{ kind: 'edit', uri, edits }] };
}
