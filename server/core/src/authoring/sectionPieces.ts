import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionOutline } from '../sessions/session.ts';
import { lineSpan } from '../text/lineIndex.ts';

/** A heading with its own text, up to the next heading of whatever level: whole lines, no blank ones at the end. */
export interface SectionPiece {
  readonly heading: Heading;
  /** The smaller, the higher: a day ranks above sessions even where their headings have one level. */
  readonly rank: number;
  /** Start of its first line; attribute lists that stand above the heading are part of it. */
  readonly start: number;
  /** End of its last line, its line end not included. A `---` that parts it from the next heading is not part of it. */
  readonly end: number;
}

/** The pieces of headings that stand in no quotation, list or HTML, in the order of the text. */
export function sectionPieces(post: PostDocument, outline: SessionOutline): readonly SectionPiece[] {
  const days = new Set(outline.sections.flatMap(({ kind, heading }) => (kind === 'day' ? [heading.start] : [])));
  const headings = post.tree.children.filter((block) => block.type === 'heading');
  const starts = headings.map((heading) => startOf(post, heading));
  return headings.map((heading, index) => {
    const start = starts[index] ?? heading.start;
    const next = starts[index + 1];
    const end = contentEnd(post, start, next ?? post.text.length);
    return {
      heading,
      rank: heading.level * 2 - (days.has(heading.start) ? 1 : 0),
      start,
      end: next === undefined ? end : endBeforeRule(post, start, end),
    };
  });
}

/** End of the line of the last character before an offset that is not blank, and behind `from`. */
export function contentEnd({ text, lines }: PostDocument, from: number, before: number): number {
  const content = text.slice(from, before).trimEnd();
  // two blanks at the end of a line may be a line break
  return Math.min(before, lineSpan(lines, lines.positionAt(from + content.length).line).end);
}

/** That of the first attribute list above it that it takes, else of its own line. */
function startOf({ attributeLists, lines }: PostDocument, heading: Heading): number {
  const above = attributeLists.find(({ target, start }) => target === heading && start < heading.start);
  return lineSpan(lines, lines.positionAt((above ?? heading).start).line).start;
}

function endBeforeRule(post: PostDocument, start: number, end: number): number {
  const { lines, tree } = post;
  const last = tree.children.findLast((block) => block.start >= start && block.start < end);
  if (last?.type !== 'rule' || last.attributes !== null) return end;
  const { line } = lines.positionAt(last.start);
  // definitions and comments may stand behind it
  return line === lines.positionAt(end).line ? contentEnd(post, start, lineSpan(lines, line).start) : end;
}
