import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import type { Swap } from './swapTexts.ts';

/** The first Liquid tag of which a swap would take the beginning or the end alone; `null` where none is torn. */
export function splitLiquidTag(post: PostDocument, { first, second }: Swap): string | null {
  return unpaired(post, first) ?? unpaired(post, second);
}

function unpaired({ tree }: PostDocument, { start, end }: Span): string | null {
  const names = tree.liquid.flatMap(({ name }) => name ?? []);
  const open: string[] = [];
  for (const tag of tree.liquid) {
    if (tag.name === null || tag.start < start || tag.end > end) continue;
    if (tag.name.startsWith('end')) {
      const begun = tag.name.slice(3);
      if (open.pop() !== begun) return begun;
    } else if (names.includes(`end${tag.name}`)) open.push(tag.name);
  }
  return open.at(-1) ?? null;
}
