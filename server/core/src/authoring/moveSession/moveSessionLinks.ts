import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { anchors } from '../../site/anchors.ts';
import type { TextEdit } from '../../text/change.ts';
import { offsetAfterSwap, type Swap } from './swapTexts.ts';

/** Each heading with what it is after a swap; `null` where the number of headings differs. */
export function headingsAfter(
  before: PostDocument,
  after: PostDocument,
  swap: Swap,
): ReadonlyMap<Heading, Heading> | null {
  if (before.headings.length !== after.headings.length) return null;
  const ordered = inOrderAfter(before.headings, swap);
  const found = after.headings.toSorted((a, b) => a.start - b.start);
  return new Map(
    ordered.flatMap((heading, index) => {
      const now = found[index];
      return now ? [[heading, now] as const] : [];
    }),
  );
}

/** Things of a text in the order that a swap gives them. */
export function inOrderAfter<Thing extends { readonly start: number }>(
  things: readonly Thing[],
  swap: Swap,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, at: offsetAfterSwap(swap, thing.start) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/** Links to headings of the post that get another id by their new order: the second of two equal ones is `x-1`. */
export function changedAnchors(before: PostDocument, after: PostDocument, swap: Swap): readonly TextEdit[] {
  const pairs = headingsAfter(before, after, swap);
  if (pairs === null) return [];
  const changed = new Map<number, string>();
  for (const [was, is] of pairs) if (is.id !== null && was.id !== is.id) changed.set(was.start, is.id);
  if (changed.size === 0) return [];
  const edits = new Map<number, TextEdit>();
  for (const { span, target } of anchors(before)) {
    const id = target === null ? undefined : changed.get(target.start);
    // a link definition may serve several links
    if (id !== undefined) edits.set(span.start, { span, text: `#${id}` });
  }
  return [...edits.values()].toSorted((a, b) => a.span.start - b.span.start);
}
