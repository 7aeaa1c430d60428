import { type FootnoteDefinition, type Node, plainText, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { anchors } from '../../site/anchors.ts';
import { contains } from '../../text/span.ts';
import { writtenToc } from '../../toc/writtenToc.ts';
import { printOf } from '../blockPrint.ts';
import { headingsAfter, inOrderAfter } from './moveSessionLinks.ts';
import type { Swap } from './swapTexts.ts';

/**
 * What would look otherwise on the site after a swap, for people; `null` where all blocks are what they were, in their
 * new order, and all links within the post lead where they led. Numbers of footnotes and of equal ids may change.
 * @param deeper how much deeper the headings of the moved piece are to stand
 */
export function differenceAfterMove(
  before: PostDocument,
  after: PostDocument,
  swap: Swap,
  deeper: number,
): string | null {
  const toc = before.derived(writtenToc)?.list;
  const expected = inOrderAfter(before.tree.children, swap);
  for (const [index, block] of expected.entries()) {
    const now = after.tree.children[index];
    const wanted = contains(swap[swap.moving], block) ? atLevel(block, deeper, now) : block;
    if (now && (printOf(wanted) === printOf(now) || (block === toc && linesOf(block) === linesOf(now)))) continue;
    return `“${beginning(block)}” would look otherwise on the site`;
  }
  if (after.tree.children.length !== expected.length) return 'Something would look otherwise on the site';
  if (multisetOf(shownFootnotes(before).map(printOf)) !== multisetOf(shownFootnotes(after).map(printOf)))
    return 'A footnote would look otherwise on the site';
  return linksDiffer(before, after, swap) ? 'A link within the post would lead elsewhere' : null;
}

/** Of several of one name the site shows one: which, their order decides. */
function shownFootnotes({ tree }: PostDocument): readonly FootnoteDefinition[] {
  const notes = new Set<FootnoteDefinition>();
  const gather = (top: Node): void =>
    walk(top, (node) => {
      if (node.type === 'footnoteReference') notes.add(node.definition);
    });
  gather(tree);
  for (const note of notes) gather(note);
  return [...notes];
}

/** Which levels a generated table of contents lists is another matter. */
function atLevel(block: Node, deeper: number, now: Node | undefined): Node {
  if (block.type !== 'heading' || now?.type !== 'heading' || deeper === 0) return block;
  return { ...block, level: block.level + deeper, inToc: now.inToc };
}

function linksDiffer(before: PostDocument, after: PostDocument, swap: Swap): boolean {
  const pairs = headingsAfter(before, after, swap);
  if (pairs === null) return true;
  const places = new Map([...pairs].map(([was, is]) => [was.start, is.start]));
  const headings = new Set(places.values());
  const nameOf = (start: number | undefined): string =>
    start === undefined ? 'nowhere' : headings.has(start) ? `heading at ${start}` : 'elsewhere';
  const led = anchors(before).map(({ target }) =>
    target === null ? nameOf(undefined) : nameOf(places.get(target.start) ?? -1),
  );
  return multisetOf(led) !== multisetOf(anchors(after).map(({ target }) => nameOf(target?.start)));
}

/** A list whose items may change places. */
function linesOf(list: Node): string {
  const items: string[] = [];
  walk(list, (node) => {
    const [first] = node.type === 'listItem' ? node.children : [];
    // a line end stands behind the text of an item that gets its first one below it
    if (first) items.push(`${plainText(first).trim()}\n${JSON.stringify([...(first.attributes ?? [])])}`);
  });
  return multisetOf(items);
}

function multisetOf(texts: readonly string[]): string {
  return texts.toSorted().join('\u0000');
}

function beginning(block: Node): string {
  const text = plainText(block).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text || block.type;
}
