import { dateOf, later, months, weekdayOf, weekdays } from './clock.ts';
import { dayNumber } from './dayStyle.ts';
import type { Schedule, Talk } from './schedule.ts';

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
  const number = dayNumber(text);
  return (number === null ? null : days.at(number - 1)) ?? null;
}

const anyMonth = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})`;
const anyWeekday = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'i');
const monthAndDay = new RegExp(`\\b(${anyMonth})\\.?\\s+(\\d{1,2})(?!\\d)`, 'i');
const dayAndMonth = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${anyMonth})\\b`, 'i');

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
