import { dateOf, later, onClock, readTime, type WrittenTime } from './clock.ts';
import { type NamedLink, recordingOf, slidesOf } from './links.ts';
import type { Talk, TalkSpeaker } from './schedule.ts';

/** An event as frab's formats know it, in JSON (pretalx) or XML (Pentabarf): all values as they are written. */
export interface FrabEvent {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly abstract: string;
  readonly speakers: readonly TalkSpeaker[];
  /** With an offset; empty where there is none: FOSDEM has the day's date and the start only. */
  readonly date: string;
  /** `09:30`; some write seconds, some the whole as `date` has it. */
  readonly start: string;
  /** `00:45`, `00:45:00`, or `1:00:00` for a day. */
  readonly duration: string;
  /** With an offset; empty where there is a duration. */
  readonly end: string;
  readonly room: string;
  readonly track: string;
  readonly type: string;
  readonly url: string | null;
  readonly links: readonly NamedLink[];
}

/** The day that an event stands under. */
export interface FrabDay {
  /** `2026-10-05`. */
  readonly date: string;
  /** When it begins, with an offset if known; empty where nobody says. What is earlier on the clock, and in the small hours, is after midnight. */
  readonly begin: string;
}

export function talkOf(event: FrabEvent, day: FrabDay, timeZone: string | null): Talk {
  const start = startOf(event, day, timeZone);
  const minutes = minutesOf(event.duration);
  const end = readTime(event.end);
  return {
    id: event.id,
    title: titleOf(event),
    abstract: event.abstract,
    speakers: event.speakers,
    start,
    end: end ? onClock(end, timeZone) : start === null || minutes === null ? null : later(start, minutes),
    room: event.room,
    track: event.track,
    type: event.type,
    url: event.url,
    recording: recordingOf(event.links),
    slides: slidesOf(event.links),
  };
}

function titleOf({ title, subtitle }: FrabEvent): string {
  if (subtitle === '' || title === '') return title || subtitle;
  return /[:?!.…–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** Whether an event's time is one on an unknown clock. */
export function hasOffset(event: FrabEvent): boolean {
  return (timeIn(event)?.offset ?? null) !== null;
}

function timeIn({ date, start }: FrabEvent): WrittenTime | null {
  return readTime(date) ?? readTime(start);
}

function startOf(event: FrabEvent, day: FrabDay, timeZone: string | null): string | null {
  const written = timeIn(event);
  if (written) return onClock(written, timeZone);
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(event.start) ?? [];
  const time = later(`${day.date}T${hours.padStart(2, '0')}:${minutes}`, 0);
  const begin = readTime(day.begin)?.local;
  if (time === null || begin === undefined || dateOf(begin) !== day.date) return time;
  return time < begin && Number(hours) < endOfNight ? later(time, minutesOfDay) : time;
}

const minutesOfDay = 24 * 60;

/** FOSDEM's days begin at nine; what begins an hour before is no night's talk. */
const endOfNight = 7;

function minutesOf(duration: string): number | null {
  if (!/^\d{1,3}(?::\d{1,2}){1,3}$/.test(duration)) return null;
  const parts = duration.split(':').map(Number);
  // days are written without a zero before them
  if (/^\d{2}:\d{2}:\d{2}$/.test(duration)) parts.pop();
  const [minutes = 0, hours = 0, days = 0] = parts.toReversed();
  return (days * 24 + hours) * 60 + minutes;
}
