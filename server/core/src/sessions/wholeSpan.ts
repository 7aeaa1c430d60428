import type { Span } from '../text/span.ts';
import type { SessionOutline, SessionSection } from './session.ts';
import { isSession } from './sessionOutline.ts';

/** Of a session, its section and the parts that follow on its own level; of anything else, its section. */
export function wholeSpan({ sections }: SessionOutline, section: SessionSection): Span {
  const { heading, span } = section;
  let { end } = span;
  if (!isSession(section)) return span;
  for (const next of sections.slice(sections.indexOf(section) + 1)) {
    if (next.span.start < end) continue;
    if (next.kind !== 'part' || next.heading.level < heading.level) break;
    end = next.span.end;
  }
  return { start: span.start, end };
}
