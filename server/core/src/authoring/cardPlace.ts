import type { PostDocument } from '../post/postDocument.ts';
import { lineSpan } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** Where a card goes, and what it needs around it to have blank lines on both sides. */
export interface CardPlace {
  /** A blank line without its end; behind a text that ends without one, its end. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * The first blank line at or behind an offset that lies between two blocks of the body: a card never splits a
 * paragraph, a list or a code block, and never stands in the front matter.
 */
export function cardPlace(post: PostDocument, offset: number): CardPlace {
  const { lines, text } = post;
  const isBlank = (line: number): boolean => {
    const { start, end } = lineSpan(lines, line);
    return text.slice(start, end).trim() === '';
  };
  const last = lines.count - 1;
  let line = lines.positionAt(blockEnd(post, Math.max(offset, post.body.start))).line;
  while (line < last && !isBlank(line)) line++;
  if (!isBlank(line)) return { span: { start: text.length, end: text.length }, before: '\n\n', after: '\n' };
  return {
    span: lineSpan(lines, line),
    before: line === 0 || isBlank(line - 1) ? '' : '\n',
    // the last line has no line end of its own
    after: line < last && isBlank(line + 1) ? '' : '\n',
  };
}

/** The end of the block of the body that holds the offset; between blocks, the offset itself. */
function blockEnd(post: PostDocument, offset: number): number {
  return post.tree.children.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
}
