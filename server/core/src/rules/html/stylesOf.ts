import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';

/** Values of `style` in tags and attribute lists, in the order of the text. */
export function stylesOf(post: PostDocument): readonly Span[] {
  const found: Span[] = [];
  for (const { tagAttributes } of post.htmlElements())
    for (const { name, valueSpan } of tagAttributes)
      if (name.toLowerCase() === 'style' && valueSpan) found.push(valueSpan);
  for (const { tokens, loss } of post.attributeLists) {
    if (loss === 'text') continue;
    for (const { kind, name, valueSpan } of tokens)
      if (kind === 'pair' && name === 'style' && valueSpan) found.push(valueSpan);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
