import { type Block, type Heading, walk } from 'markdown-it-kramdown';
import { isPortrait } from '../post/pictureClasses.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SectionKind, SessionOutline } from '../sessions/session.ts';
import { lineSpan } from '../text/lineIndex.ts';
import { contains, type Span } from '../text/span.ts';

/** A heading with its own text, up to the next heading of whatever level: whole lines, no blank ones at the end. */
export interface SectionPiece {
  readonly heading: Heading;
  /** The smaller, the higher: a day ranks above sessions even where their headings have one level. */
  readonly rank: number;
  /** Start of its first line; photos and attribute lists that stand above the heading are part of it. */
  readonly start: number;
  /** End of its last line, its line end not included. A `---` that parts it from the next heading is not part of it. */
  readonly end: number;
}

/** The pieces of headings that stand in no quotation, list or HTML, in the order of the text. */
export function sectionPieces(post: PostDocument, outline: SessionOutline): readonly SectionPiece[] {
  const ranks = ranksOf(outline);
  const sessions = new Set(outline.sessions.map(({ heading }) => heading));
  const blocks = post.tree.children;
  const begun = blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const above = sessions.has(block) ? photosAbove(post, blocks, index) : null;
    return [{ heading: block, start: startOf(post, block, above ?? block) }];
  });
  return begun.map(({ heading, start }, index) => {
    const next = begun[index + 1]?.start;
    const end = contentEnd(post, start, next ?? post.text.length);
    return {
      heading,
      rank: ranks.get(heading) ?? heading.level * 2,
      start,
      end: next === undefined ? end : endBeforeRule(post, start, end),
    };
  });
}

/** Levels of headings; where days have the level of their sessions, what is no session ranks above them. A part ranks below. */
function ranksOf({ sections, sessions }: SessionOutline): ReadonlyMap<Heading, number> {
  const dayLevels = new Set(sections.flatMap(({ kind, heading }) => (kind === 'day' ? [heading.level] : [])));
  const isFlat = sessions.some(({ heading }) => dayLevels.has(heading.level));
  const higher: ReadonlySet<SectionKind> = new Set(isFlat ? ['day', 'introduction', 'toc', 'closing'] : []);
  const shift = (kind: SectionKind): number => (higher.has(kind) ? -1 : kind === 'part' ? 1 : 0);
  return new Map(sections.map(({ kind, heading }) => [heading, heading.level * 2 + shift(kind)]));
}

/** End of the line of the last character before an offset that is not blank, and behind `from`. */
export function contentEnd({ text, lines }: PostDocument, from: number, before: number): number {
  const content = text.slice(from, before).trimEnd();
  // two blanks at the end of a line may be a line break
  return Math.min(before, lineSpan(lines, lines.positionAt(from + content.length).line).end);
}

/** Start of the line of what stands above a heading: photos, attribute lists. */
function startOf({ attributeLists, lines }: PostDocument, heading: Heading, above: Span): number {
  const list = attributeLists.find(({ target, start }) => target === heading && start < heading.start);
  const start = Math.min(above.start, list?.start ?? above.start);
  return lineSpan(lines, lines.positionAt(start).line).start;
}

/** Some authors put a speaker's photo above the heading; where one stands below it, what is above is of the section before. */
function photosAbove(post: PostDocument, blocks: readonly Block[], index: number): Block | null {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  return above && isOfPhotos(post, above) && !(below && isOfPhotos(post, below)) ? above : null;
}

/** Whether a block shows people, and nothing else. */
function isOfPhotos({ images }: PostDocument, block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'html') return false;
  const own = images.filter((image) => contains(block, image));
  let hasWords = false;
  walk(block, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') hasWords = true;
  });
  return own.length > 0 && own.every(isPortrait) && !hasWords;
}

function endBeforeRule(post: PostDocument, start: number, end: number): number {
  const { lines, tree } = post;
  const last = tree.children.findLast((block) => block.start >= start && block.start < end);
  if (last?.type !== 'rule' || last.attributes !== null) return end;
  const { line } = lines.positionAt(last.start);
  // definitions and comments may stand behind it
  return line === lines.positionAt(end).line ? contentEnd(post, start, lineSpan(lines, line).start) : end;
}
