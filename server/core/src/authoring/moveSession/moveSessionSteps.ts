import type { Impossible } from '../../impossible.ts';
import type { SessionOutline, SessionSection } from '../../sessions/session.ts';
import { isSession } from '../../sessions/sessionOutline.ts';
import { wholeSpan } from '../../sessions/wholeSpan.ts';
import type { SectionPlace } from './moveSessionSwap.ts';

/**
 * The place one step up or down among days and sessions: from the start of a day a session goes to the end of the day
 * before, from its end to the start of the next one. A day changes places with the next day.
 */
export function stepPlace(
  outline: SessionOutline,
  section: SessionSection,
  direction: 'up' | 'down',
): SectionPlace | Impossible {
  const rows = rowsOf(outline);
  const index = rows.indexOf(section);
  const ahead = direction === 'up' ? rows.slice(0, Math.max(index, 0)).reverse() : rows.slice(index + 1);
  const place = section.kind === 'day' ? stepOfDay(ahead, direction) : stepOfSession(ahead, direction);
  if (!place)
    return { reason: `“${section.heading.text}” is the ${direction === 'up' ? 'first' : 'last'} one already` };
  const isEqual = place.at === 'below' || place.heading.level === section.heading.level;
  return isEqual ? place : (stepAmongEquals(outline, section, direction) ?? place);
}

/** Past the next section of its level, whatever that is: where the next session stands deeper or higher. */
function stepAmongEquals(
  { sections }: SessionOutline,
  section: SessionSection,
  direction: 'up' | 'down',
): SectionPlace | null {
  const index = sections.indexOf(section);
  const ahead = direction === 'up' ? sections.slice(0, index).reverse() : sections.slice(index + 1);
  const next = ahead.find(({ heading }) => heading.level <= section.heading.level)?.heading;
  return next?.level === section.heading.level ? { at: direction === 'up' ? 'before' : 'after', heading: next } : null;
}

function stepOfDay(ahead: readonly SessionSection[], direction: 'up' | 'down'): SectionPlace | null {
  const next = ahead.find(({ kind }) => kind === 'day');
  return next ? { at: direction === 'up' ? 'before' : 'after', heading: next.heading } : null;
}

function stepOfSession(ahead: readonly SessionSection[], direction: 'up' | 'down'): SectionPlace | null {
  const [next, beyond] = ahead;
  if (!next) return null;
  const [beside, acrossDay] = direction === 'up' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  if (next.kind !== 'day') return { at: beside, heading: next.heading };
  if (beyond && beyond.kind !== 'day') return { at: acrossDay, heading: beyond.heading };
  // a day without sessions: upwards, the first day that is met is the session's own
  const empty = direction === 'up' ? beyond : next;
  return empty ? { at: 'below', heading: empty.heading } : null;
}

/** The place that a section gets when it is dropped on a day or a session; on none: the last one. */
export function dropPlace(
  outline: SessionOutline,
  section: SessionSection,
  target: SessionSection | null,
): SectionPlace | Impossible {
  const rows = rowsOf(outline);
  const on = target ?? rows.findLast((row) => row !== section && (section.kind === 'day') === (row.kind === 'day'));
  if (!on || on === section) return { reason: `“${section.heading.text}” stands there already` };
  const isAhead = rows.indexOf(on) > rows.indexOf(section);
  if (on.kind !== 'day' || section.kind === 'day') return { at: isAhead ? 'after' : 'before', heading: on.heading };
  const first = firstOfDay(on, rows);
  return first ? { at: 'before', heading: first.heading } : { at: 'below', heading: on.heading };
}

/** The session that an offset stands in, or the day whose heading or own text it stands in. */
export function rowAt(outline: SessionOutline, offset: number): SessionSection | null {
  const nearest = outline.sections.findLast(({ span }) => span.start <= offset);
  if (nearest?.kind === 'day') return nearest;
  const session = outline.sessions.findLast(({ span }) => span.start <= offset);
  return session && offset <= wholeSpan(outline, session).end ? session : null;
}

/** What the sessions view lists, in the order of the text. */
function rowsOf({ sections }: SessionOutline): readonly SessionSection[] {
  return sections.filter((section) => section.kind === 'day' || isSession(section));
}

/** The first session behind a day's heading and before the next day's. */
function firstOfDay(day: SessionSection, rows: readonly SessionSection[]): SessionSection | null {
  const next = rows[rows.indexOf(day) + 1];
  return next && next.kind !== 'day' ? next : null;
}
