import type { Span } from '../text/span.ts';
import type { PostDocument } from './postDocument.ts';

type Heading = PostDocument['headings'][number];

/** The section of each heading, in their order: from it to the next heading of its level or above, or the end. */
export function sectionsOf({
  headings,
  text,
}: PostDocument): readonly { readonly heading: Heading; readonly span: Span }[] {
  const ends: number[] = headings.map(() => text.length);
  const open: number[] = [];
  headings.forEach(({ level, start }, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = start;
    open.push(index);
  });
  return headings.map((heading, index) => ({
    heading,
    span: { start: heading.start, end: ends[index] ?? text.length },
  }));
}
