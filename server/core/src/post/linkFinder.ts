import type { Span } from '../text/span.ts';

/** Whether an offset lies in a link. To be asked in the order of the text. */
export function linkFinder(links: readonly Span[]): (span: Pick<Span, 'start'>) => boolean {
  const ordered = links.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return ({ start }) => {
    for (let link = ordered[next]; link && link.start <= start; link = ordered[next]) {
      end = Math.max(end, link.end);
      next++;
    }
    return start < end;
  };
}
