import { applyEdits, type TextEdit } from './change.ts';
import type { Span } from './span.ts';

/**
 * The edits that do at once what two rounds of edits do one after the other. Edits that touch become one.
 * @param first of the text, in its order
 * @param second of the text after the first ones, in its order
 */
export function composedEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  if (second.length === 0) return first;
  const between = applyEdits(text, first);
  const written = placesAfter(first);
  return joined([...written.map(({ after }) => after), ...second.map(({ span }) => span)]).map((group) => {
    const isWithin = ({ start, end }: Span): boolean => group.start <= start && end <= group.end;
    const own = second
      .filter(({ span }) => isWithin(span))
      .map(({ span, text: put }) => ({ span: moved(span, -group.start), text: put }));
    const taken = written.filter(({ after }) => isWithin(after));
    const [begin, end] = [taken[0], taken.at(-1)];
    const before = written.findLast(({ after }) => after.end < group.start)?.shift ?? 0;
    return {
      span: {
        start: begin && begin.after.start === group.start ? begin.span.start : group.start - before,
        end: group.end - (end?.shift ?? before),
      },
      text: applyEdits(between.slice(group.start, group.end), own),
    };
  });
}

interface Written {
  readonly span: Span;
  /** Where its text stands afterwards. */
  readonly after: Span;
  /** By how much what stands behind it has moved. */
  readonly shift: number;
}

function placesAfter(edits: readonly TextEdit[]): readonly Written[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { span, after: { start, end: start + text.length }, shift };
  });
}

/** Spans that touch become one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const groups: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1);
    if (last && span.start <= last.end) groups[groups.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else groups.push(span);
  }
  return groups;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
