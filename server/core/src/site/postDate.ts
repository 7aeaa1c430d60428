/** A date as the site's own clock shows it: in `timezone` of `_config.yml`, else in UTC, which build servers have. */
export interface PostDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The date that front matter gives; `null` where only Ruby could read it.
 * @param written as it stands in the front matter, with its quotes: YAML takes a bare time with seconds and without
 *   offset for UTC; in quotes, or without seconds, it is text, which Jekyll reads on the site's own clock
 */
export function readDate(written: string, timezone: string | null): PostDate | null {
  const isQuoted = /^["']/.test(written);
  const found = dateAndTime.exec(isQuoted ? written.slice(1, -1).trim() : written.trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute = '0', second, zone] = found;
  const date: PostDate = {
    year: fourDigits(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
  if (hour === undefined) return normalised(date);
  const offset = zone === undefined ? (isQuoted || second === undefined ? null : 0) : offsetOf(zone);
  return offset === null ? normalised(date) : inZone(instantOf(date) - offset, timezone);
}

/** The date in a post's file name: `2026-05-04-harbour.md`. */
export function dateOfName(path: string): PostDate | null {
  const found = /^(\d{2,4})-(\d{1,2})-(\d{1,2})-[^/]*\.[^./]+$/.exec(path.slice(path.lastIndexOf('/') + 1));
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const date = { year: fourDigits(year), month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? normalised(date) : null;
}

/** `2026-05-04`. */
export function dayOf({ year, month, day }: PostDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that it is on the site's clock at a time, in milliseconds since 1970: `2026-05-04`. */
export function dayAt(instant: number, timezone: string | null): string {
  return dayOf(inZone(instant, timezone));
}

/** Milliseconds since 1970 of a date on the site's clock. */
export function instantIn(date: PostDate, timezone: string | null): number {
  const guess = instantOf(date);
  // the offset at a time a few hours away is the same but for one night a season
  return guess - (instantOf(inZone(guess, timezone)) - guess);
}

const dateAndTime =
  /^(\d{2,4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

/** Ruby takes years of two digits for those from 1969 to 2068. */
function fourDigits(year: string): number {
  const value = Number(year);
  return year.length > 2 ? value : value < 69 ? 2000 + value : 1900 + value;
}

/** In milliseconds. */
function offsetOf(zone: string): number {
  const found = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!found) return 0;
  const [, sign, hours = '0', minutes = '0'] = found;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function instantOf({ year, month, day, hour, minute, second }: PostDate): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** 31 April is 1 May. */
function normalised(date: PostDate): PostDate {
  return partsOf(instantOf(date));
}

function partsOf(instant: number): PostDate {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function inZone(instant: number, timezone: string | null): PostDate {
  const clock = timezone === null ? null : clockOf(timezone);
  if (!clock) return partsOf(instant);
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** `null` for a name that no time zone has. */
function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
