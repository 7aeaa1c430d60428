import { longDate } from '@lectern/core/schedule/clock.ts';
import { dayOfTalk } from '@lectern/core/schedule/days.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import { printable } from '../printable.ts';

/** Talks for people: day by day, a line each, times in the conference's zone. */
export function talksText({ title, timeZone, talks }: Schedule): string {
  const about = [title, timeZone === null ? '' : `times in ${timeZone}`].filter((text) => text !== '').join(', ');
  const days = [...new Set(talks.map(dayOfTalk))];
  const blocks = days.map((day) => {
    const lines = talks.filter((talk) => dayOfTalk(talk) === day).map(lineOf);
    return [day === null ? 'Without a time' : longDate(day), ...lines].join('\n');
  });
  return [...(about === '' ? [] : [printable(about)]), ...blocks].map((block) => `${block}\n`).join('\n');
}

/** `  09:00–10:00  Room 1  The tide table — Ada Brandt (recording)` */
function lineOf(talk: Talk): string {
  const time = talk.start === null ? '' : `${talk.start.slice(11)}–${talk.end?.slice(11) ?? ''}`;
  const names = talk.speakers.map(({ name }) => name).join(', ');
  const links = [talk.recording === null ? '' : 'recording', talk.slides === null ? '' : 'slides'].filter(
    (name) => name !== '',
  );
  const title = `${talk.title}${names === '' ? '' : ` — ${names}`}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
  return `  ${[time, talk.room, talk.track, title]
    .filter((text) => text !== '')
    .map(printable)
    .join('  ')}`;
}

/** JSON Lines: a talk a line, as it was read, with its day and the zone of its times. */
export function talksJson({ timeZone, talks }: Schedule): string {
  return talks.map((talk) => `${JSON.stringify({ ...talk, day: dayOfTalk(talk), timeZone })}\n`).join('');
}
