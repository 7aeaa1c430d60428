import type { PostDocument } from '../../post/postDocument.ts';
import { sectionsOf } from '../../post/sections.ts';
import { lineSpan } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** Where a card goes, and what it needs around it to have blank lines on both sides. */
export interface CardPlace {
  /** A blank line without its end; behind a text that ends without one, its end. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * Between two blocks of the body at or behind an offset: a card never splits a paragraph, a list or a code block, never
 * stands in the front matter, and never comes between a heading and its text: from a heading it goes behind the section.
 */
export function cardPlace(post: PostDocument, offset: number): CardPlace {
  const { lines, text } = post;
  const isBlank = (line: number): boolean => {
    const { start, end } = lineSpan(lines, line);
    return text.slice(start, end).trim() === '';
  };
  const last = lines.count - 1;
  const headings = new Set(post.headings.map(({ start }) => lines.positionAt(start).line));
  const from = lines.positionAt(blockEnd(post, Math.max(offset, post.body.start))).line;
  let line = from;
  while (line < last && !isBlank(line) && (line === from || !headings.has(line))) line++;
  const span = lineSpan(lines, line);
  if (!isBlank(line)) {
    if (line > from && headings.has(line))
      return { span: { start: span.start, end: span.start }, before: '\n', after: '\n\n' };
    return { span: { start: text.length, end: text.length }, before: '\n\n', after: '\n' };
  }
  return {
    span,
    before: line === 0 || isBlank(line - 1) ? '' : '\n',
    // the last line has no line end of its own
    after: line < last && isBlank(line + 1) ? '' : '\n',
  };
}

/** The end of the block of the body that holds the offset, of a heading its section's; between blocks, the offset itself. */
function blockEnd(post: PostDocument, offset: number): number {
  const section = sectionsOf(post).find(({ heading }) => heading.start <= offset && offset <= heading.end);
  if (section) return post.text.slice(0, section.span.end).trimEnd().length;
  return post.tree.children.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
}
