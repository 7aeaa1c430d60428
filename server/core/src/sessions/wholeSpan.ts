import type { Span } from '../text/span.ts';
import type { SessionOutline, SessionSection } from './session.ts';
import { isSession } from './sessionOutline.ts';

/** Of a session, its section and the parts that follow on its own level; of anything else, its section. */
export function wholeSpan({ sections }: SessionOutline, section: SessionSection): Span {
  const { heading, span } = section;
  let { end } = span;
  if (!isSession(section)) return span;
  for (let index = placeOf(sections, section) + 1; index < sections.length; index++) {
    const next = sections[index];
    if (!next || next.span.start < end) continue;
    if (next.kind !== 'part' || next.heading.level < heading.level) break;
    end = next.span.end;
  }
  return { start: span.start, end };
}

/** Sections stand in the order of the text; looking through all for each one adds up. */
function placeOf(sections: readonly SessionSection[], { span }: SessionSection): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
