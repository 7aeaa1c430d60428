import { longDate } from '@lectern/core/schedule/clock.ts';
import { dayOfTalk } from '@lectern/core/schedule/days.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import { printable } from '../printable.ts';

/** Talks for people: day by day, a line each, times in the conference's zone. */
export function talksText({ title, timeZone, talks }: Schedule): string {
  const about = [title, timeZone === null ? '' : `times in ${timeZone}`].filter((text) => text !== '').join(', ');
  const days = [...new Set(talks.map(dayOfTalk))];
  const widths = widthsOf(talks);
  const blocks = days.map((day) => {
    const lines = talks.filter((talk) => dayOfTalk(talk) === day).map((talk) => lineOf(talk, widths));
    return [day === null ? 'Without a time' : longDate(day), ...lines].join('\n');
  });
  return [...(about === '' ? [] : [printable(about)]), ...blocks].map((block) => `${block}\n`).join('\n');
}

/** `  09:00–10:00  Room 1  The tide table — Ada Brandt (recording)`, below each other. */
function lineOf(talk: Talk, widths: readonly number[]): string {
  const names = talk.speakers.map(({ name }) => name).join(', ');
  const links = [talk.recording === null ? '' : 'recording', talk.slides === null ? '' : 'slides'].filter(
    (name) => name !== '',
  );
  const title = `${talk.title}${names === '' ? '' : ` — ${names}`}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
  const columns = columnsOf(talk).flatMap((text, index) => {
    const width = widths[index] ?? 0;
    return width === 0 ? [] : `${text}${' '.repeat(width - lengthOf(text))}`;
  });
  return `  ${[...columns, printable(title)].join('  ')}`;
}

/** What stands in front of a title: time, room and track, empty where nobody says. */
function columnsOf({ start, end, room, track }: Talk): readonly string[] {
  return [start === null ? '' : `${start.slice(11)}–${end?.slice(11) ?? ''}`, room, track].map(printable);
}

/** The longest text of each column; 0 for one that no talk fills. */
function widthsOf(talks: readonly Talk[]): readonly number[] {
  const rows = talks.map(columnsOf);
  return [0, 1, 2].map((index) => rows.reduce((most, row) => Math.max(most, lengthOf(row[index] ?? '')), 0));
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** JSON Lines: a talk a line, as it was read, with its day and the zone of its times. */
export function talksJson({ timeZone, talks }: Schedule): string {
  return talks.map((talk) => `${JSON.stringify({ ...talk, day: dayOfTalk(talk), timeZone })}\n`).join('');
}
