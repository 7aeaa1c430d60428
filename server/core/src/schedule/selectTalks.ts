import { dayNamed, dayOfTalk, daysOf } from './days.ts';
import type { Schedule, Talk } from './schedule.ts';

/** What is wanted of a schedule: of each kind any of the words, of all kinds together; none: everything. */
export interface TalkFilter {
  /** `1`, `Day 2`, `Monday`, `2026-10-05`, `October 5th`. */
  readonly days?: readonly string[];
  readonly tracks?: readonly string[];
  readonly rooms?: readonly string[];
  readonly speakers?: readonly string[];
  /** Words that all stand somewhere in title, speakers, room, track, type or abstract. */
  readonly search?: readonly string[];
}

export interface SelectedTalks {
  readonly talks: readonly Talk[];
  /** Days that are asked for and that the schedule does not have. */
  readonly unknownDays: readonly string[];
}

/** Case and accents do not count; a part of a name will do. */
export function selectTalks(schedule: Schedule, filter: TalkFilter): SelectedTalks {
  const known = daysOf(schedule);
  const asked = (filter.days ?? []).map((text) => ({ text, day: dayAsked(text, known) }));
  const days = new Set(asked.map(({ day }) => day));
  const isWanted = (talk: Talk): boolean =>
    (asked.length === 0 || days.has(dayOfTalk(talk))) &&
    holdsAny(talk.track, filter.tracks) &&
    holdsAny(talk.room, filter.rooms) &&
    holdsAny(talk.speakers.map(({ name }) => name).join('\n'), filter.speakers) &&
    holdsAll(talk, filter.search);
  return {
    talks: schedule.talks.filter(isWanted),
    unknownDays: asked.filter(({ day }) => day === null).map(({ text }) => text),
  };
}

function dayAsked(text: string, days: readonly string[]): string | null {
  return dayNamed(/^\d{1,2}$/.test(text.trim()) ? `Day ${text.trim()}` : text, days);
}

function holdsAny(text: string, wanted: readonly string[] = []): boolean {
  return wanted.length === 0 || wanted.some((words) => folded(text).includes(folded(words)));
}

function holdsAll(talk: Talk, wanted: readonly string[] = []): boolean {
  const names = talk.speakers.flatMap(({ name, company }) => [name, company ?? '']);
  const text = folded([talk.title, ...names, talk.room, talk.track, talk.type, talk.abstract].join('\n'));
  return wanted.flatMap((words) => folded(words).split(/\s+/)).every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
