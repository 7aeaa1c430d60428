import type { PostDocument } from '../../post/postDocument.ts';
import { anchors } from '../../site/anchors.ts';
import type { TextEdit } from '../../text/change.ts';

/**
 * Links to headings of the post that get another id because a heading of the same words now stands before them; `null`
 * where headings are not what they should be: those that were there, and the new ones in between.
 * @param insertions in the order of the text
 * @param added texts of the new headings, in the order of the text
 */
export function mendedAnchors(
  before: PostDocument,
  after: PostDocument,
  insertions: readonly TextEdit[],
  added: readonly string[],
): readonly TextEdit[] | null {
  const isNew = isInserted(insertions);
  const found = after.headings.filter(isNew).map(({ text }) => text);
  const kept = after.headings.filter((heading) => !isNew(heading));
  const isSame = kept.every(
    ({ level, text }, index) => level === before.headings[index]?.level && text === before.headings[index]?.text,
  );
  if (!isSame || kept.length !== before.headings.length || found.join('\n') !== added.join('\n')) return null;
  return anchorEdits(before, kept);
}

/** Whether a heading of the text afterwards is one that was inserted. */
export function isInserted(insertions: readonly TextEdit[]): (heading: { readonly start: number }) => boolean {
  const places = placesAfter(insertions);
  return ({ start }) => places.some((place) => place.start <= start && start < place.end);
}

/**
 * Links to headings of the post whose ids are others now.
 * @param kept what the headings have become, in their order
 */
export function anchorEdits(before: PostDocument, kept: PostDocument['headings']): readonly TextEdit[] {
  const changed = new Map<number, string>();
  for (const [index, heading] of before.headings.entries()) {
    const id = kept[index]?.id ?? null;
    if (id !== null && heading.id !== id) changed.set(heading.start, id);
  }
  if (changed.size === 0) return [];
  const edits = new Map<number, TextEdit>();
  for (const { span, target } of anchors(before)) {
    const id = target === null ? undefined : changed.get(target.start);
    // a link definition may serve several links
    if (id !== undefined) edits.set(span.start, { span, text: `#${id}` });
  }
  return [...edits.values()];
}

/** Where inserted texts stand afterwards. */
function placesAfter(insertions: readonly TextEdit[]): readonly { readonly start: number; readonly end: number }[] {
  let grown = 0;
  return insertions.map(({ span, text }) => {
    const start = span.start + grown;
    grown += text.length;
    return { start, end: start + text.length };
  });
}
