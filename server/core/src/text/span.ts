import type { Span } from 'markdown-it-kramdown';

export type { Span };

/** Whether `inner` lies in `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share a character, or touch where one of them is empty. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
