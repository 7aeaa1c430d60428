import type { ReadOptions, ReadSchedule, Schedule, ScheduleProblem, Talk } from './schedule.ts';

/** On whose clock a schedule's times stand: the conference's own as far as one can know, or that of UTC. */
export type Clock = 'own' | 'unnamed' | 'utc';

/** A schedule of what a format has read: talks in order, each once, and what is wrong with their times. */
export function scheduleOf(
  title: string,
  ownZone: string | null,
  talks: readonly Talk[],
  clock: Clock,
  { timeZone }: ReadOptions,
): ReadSchedule {
  const known = uniqueTalks(talks);
  const problems: ScheduleProblem[] = [];
  if (known.length === 0) problems.push({ message: 'This schedule has no talks yet, so there is nothing to import' });
  if (clock !== 'own' && ownZone === null && timeZone === null) problems.push({ message: withoutZone[clock] });
  if (ownZone !== null && timeZone !== null && timeZone !== ownZone)
    problems.push({ message: `This schedule says its own time zone, ${ownZone}; ${timeZone} is not used` });
  const schedule: Schedule = { title, timeZone: ownZone ?? timeZone, talks: inOrder(known) };
  return { schedule, problems };
}

const withoutZone = {
  unnamed:
    'This schedule does not say its time zone, so its times are taken as the conference’s own; name the zone if they look wrong',
  utc: 'This schedule has its times in UTC and does not say the conference’s time zone, so hours and days may be off; name the zone',
} as const;

export function noSchedule(message: string): ReadSchedule {
  return { schedule: null, problems: [{ message }] };
}

function uniqueTalks(talks: readonly Talk[]): readonly Talk[] {
  const known = new Map<string, Talk>();
  for (const talk of talks) if (talk.title !== '' && !known.has(talk.id)) known.set(talk.id, talk);
  return [...known.values()];
}

function inOrder(talks: readonly Talk[]): readonly Talk[] {
  const key = ({ start }: Talk): string => start ?? '~';
  return talks.toSorted((a, b) => compare(key(a), key(b)) || compare(a.room, b.room) || compare(a.title, b.title));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
