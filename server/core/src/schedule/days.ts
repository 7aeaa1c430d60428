import { dateOf, later, months, weekdayOf, weekdays } from './clock.ts';
import type { Schedule, Talk } from './schedule.ts';

/** How a heading names a day of a conference. */
export type DayStyle = 'number' | 'weekday' | 'month-first' | 'day-first' | 'iso';

/** The day of the conference that a talk is on; what begins in the small hours is of the evening before. `null` without a time. */
export function dayOfTalk({ start }: Pick<Talk, 'start'>): string | null {
  if (start === null) return null;
  return dateOf(later(start, -endOfNight) ?? start);
}

/** In minutes. */
const endOfNight = 5 * 60;

/** Every day that has a talk, in order: `2026-10-05`. */
export function daysOf({ talks }: Schedule): readonly string[] {
  return [...new Set(talks.flatMap((talk) => dayOfTalk(talk) ?? []))].toSorted();
}

/** The day that words name, such as `Day 2`, `Monday`, `October 6th` or `Day 1: Workshops`; `null` for any others. */
export function dayNamed(text: string, days: readonly string[]): string | null {
  const date = dateIn(text);
  if (date !== null) return days.find((day) => day.endsWith(date)) ?? null;
  const named = anyWeekday.exec(text)?.[0].toLowerCase();
  const weekday = weekdays.findIndex((name) => name.toLowerCase() === named);
  const ofWeekday = days.filter((day) => weekdayOf(day) === weekday);
  if (ofWeekday.length === 1) return ofWeekday[0] ?? null;
  const number = numberIn(text);
  return (number === null ? null : days.at(number - 1)) ?? null;
}

/** How a heading names its day; `null` for one that names none. */
export function styleOf(text: string): DayStyle | null {
  if (/^\d{4}-\d{2}-\d{2}\b/.test(text)) return 'iso';
  if (monthFirst.test(text)) return 'month-first';
  if (dayFirst.test(text)) return 'day-first';
  if (anyWeekday.exec(text)?.index === 0) return 'weekday';
  return numberIn(text) === null ? null : 'number';
}

/** A heading for a day: `Day 2`, `Tuesday`, `October 6th`, `6 October`, `2026-10-06`. */
export function dayHeading(day: string, style: DayStyle, days: readonly string[]): string {
  const number = Number(day.slice(8, 10));
  const month = months[Number(day.slice(5, 7)) - 1] ?? '';
  switch (style) {
    case 'number':
      return `Day ${days.indexOf(day) + 1}`;
    case 'weekday':
      return weekdays[weekdayOf(day)] ?? day;
    case 'month-first':
      return `${month} ${number}${ordinalEnd(number)}`;
    case 'day-first':
      return `${number} ${month}`;
    case 'iso':
      return day;
  }
}

const anyMonth = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})`;
const anyWeekday = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'i');
const monthFirst = new RegExp(`^${anyMonth}\\.?\\s+\\d{1,2}(?!\\d)`, 'i');
const dayFirst = new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${anyMonth}\\b`, 'i');
const monthAndDay = new RegExp(`\\b(${anyMonth})\\.?\\s+(\\d{1,2})(?!\\d)`, 'i');
const dayAndMonth = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${anyMonth})\\b`, 'i');
const numbers: readonly string[] = 'one two three four five six seven'.split(' ');
const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh'.split(' ');

/** The end of a date: `2026-10-06`, or `-10-06` where no year is said; `null` without. */
function dateIn(text: string): string | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const [, monthBefore, dayBehind] = monthAndDay.exec(text) ?? [];
  const [, dayBefore, monthBehind] = dayAndMonth.exec(text) ?? [];
  const month = monthBefore ?? monthBehind;
  if (month === undefined) return null;
  const number = months.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1;
  return `-${String(number).padStart(2, '0')}-${(dayBehind ?? dayBefore ?? '').padStart(2, '0')}`;
}

/** 1 and up; 0 for the last one. `null` without. */
function numberIn(text: string): number | null {
  const [, behind] = /\b(?:day|dag|tag|jour|d[ií]a|giorno)\s*#?\s*(\d{1,2}|[a-z]+)\b/i.exec(text) ?? [];
  const [, before] = /\b(\w+)\s+(?:conference\s+)?day\b/i.exec(text) ?? [];
  if (before !== undefined && /^(?:last|final)$/i.test(before)) return 0;
  for (const word of [behind, before]) {
    const lower = (word ?? '').toLowerCase();
    const number = Number.parseInt(lower, 10) || numbers.indexOf(lower) + 1 || ordinals.indexOf(lower) + 1;
    if (number > 0) return number;
  }
  return null;
}

function ordinalEnd(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
