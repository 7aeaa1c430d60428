/** A time as a source writes it. */
export interface WrittenTime {
  /** `2026-10-05T09:00`, on the clock that the offset belongs to. */
  readonly local: string;
  /** Minutes east of UTC; `null` where none is written. */
  readonly offset: number | null;
}

/** Reads `2026-10-05T09:00:00`, `2026-10-05 09:00Z`, `2026-10-05T09:00:00.000+02:00`; `null` for anything else. */
export function readTime(text: string): WrittenTime | null {
  const found =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i.exec(
      text.trim(),
    );
  if (!found) return null;
  const [, date = '', time = '', utc, sign, hours = '0', minutes = '0'] = found;
  const local = later(`${date}T${time}`, 0);
  if (local === null) return null;
  if (utc !== undefined) return { local, offset: 0 };
  if (sign === undefined) return { local, offset: null };
  return { local, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

/** On the clock of a time zone; a time without offset stands on that clock already. */
export function onClock({ local, offset }: WrittenTime, timeZone: string | null): string {
  if (offset === null || timeZone === null) return local;
  const clock = clockOf(timeZone);
  return clock === null ? local : shown(clock, instantOf(local) - offset * 60_000);
}

export function isTimeZone(name: string): boolean {
  return /^[\w+/-]+$/.test(name) && clockOf(name) !== null;
}

/** So many minutes later; `null` for a time that does not exist. */
export function later(local: string, minutes: number): string | null {
  const instant = instantOf(local) + minutes * 60_000;
  return Number.isFinite(instant) ? isoOf(instant) : null;
}

/** `2026-10-05` of `2026-10-05T09:00`. */
export function dateOf(local: string): string {
  return local.slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(instantOf(`${date}T00:00`)).getUTCDay();
}

/** As a person writes it: `Monday, 5 October 2026`. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${weekdays[weekdayOf(date)] ?? ''}, ${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

export const weekdays: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

function instantOf(local: string): number {
  return Date.parse(`${local}:00Z`);
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16);
}

function shown(clock: Intl.DateTimeFormat, instant: number): string {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** `null` for a name that no time zone has. */
function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
