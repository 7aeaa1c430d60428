import { readCfpDev } from '../cfpDev.ts';
import { dateOf, isTimeZone, later, onClock, readTime, weekdayOf, weekdays } from '../clock.ts';
import { contentOf } from '../content.ts';
import { noSchedule } from '../readSchedule.ts';
import type { ReadOptions, ReadSchedule, ScheduleProblem } from '../schedule.ts';
import type { Answers, ScheduleSource } from '../source.ts';
import { field, items, line } from '../values.ts';
import { refusal } from './refusal.ts';

/** The API of an event at cfp.dev; `null` for a link that leads elsewhere. */
export function cfpDevSource(url: string): ScheduleSource | null {
  const api = apiOf(url);
  return api === null
    ? null
    : { next: (answers) => next(api, answers), read: (answers, options) => read(api, answers, options) };
}

/** `https://m.devoxx.com/events/dvbe26/talks/1/a` → `https://dvbe26.cfp.dev/api/public`. */
function apiOf(url: string): string | null {
  const slug =
    /^https?:\/\/(?:m|mobile|app)\.(?:devoxx|voxxed)\.com\/events\/([\w-]+)/i.exec(url)?.[1] ??
    /^https?:\/\/([\w-]+)\.cfp\.dev(?:[/?]|$)/i.exec(url)?.[1];
  if (slug !== undefined) return `https://${slug.toLowerCase()}.cfp.dev/api/public`;
  return /^(https?:\/\/[^?]+\/api\/public)(?:\/(?:event|talks|schedules|speakers)\b.*)?\/?$/i.exec(url)?.[1] ?? null;
}

/** Event first; then its days, talks and speakers; then each day, and page by page the speakers. */
function next(api: string, answers: Answers): readonly string[] {
  const event = `${api}/event`;
  const answer = answers.get(event);
  if (!answer) return [event];
  if (refusal(event, answer) !== null) return [];
  const wanted = [`${api}/schedules`, `${api}/talks`, ...dayAddresses(api, answers), nextPage(api, answers)];
  return wanted.filter((url) => url !== null).filter((url) => !answers.has(url));
}

/** As `/schedules` names them; where it does not answer so, each date of the event. */
function dayAddresses(api: string, answers: Answers): readonly string[] {
  const overview = answers.get(`${api}/schedules`);
  if (!overview) return [];
  const named = items(field(json(overview.text), 'links')).flatMap((link) => {
    // only the name is taken: where else a link leads is not asked
    const day = /\/schedules\/(\w+)\/?$/.exec(line(field(link, 'href')))?.[1];
    return day === undefined ? [] : [day.toLowerCase()];
  });
  const days = named.length > 0 ? named : daysOfEvent(json(answers.get(`${api}/event`)?.text ?? ''));
  return [...new Set(days)].slice(0, mostDays).map((day) => `${api}/schedules/${day}`);
}

function daysOfEvent(event: unknown): readonly string[] {
  const zone = line(field(event, 'timezone'));
  const [from, to] = ['fromDate', 'toDate'].map((name) => {
    const time = readTime(line(field(event, name)));
    return time && onClock(time, isTimeZone(zone) ? zone : null);
  });
  if (!from || !to) return [];
  const days: string[] = [];
  for (
    let day = dateOf(from);
    day <= dateOf(to) && days.length < mostDays;
    day = dateOf(later(`${day}T24:00`, 0) ?? '~')
  )
    days.push((weekdays[weekdayOf(day)] ?? '').toLowerCase());
  return days;
}

const mostDays = 14;

/** The first page that was not asked yet; `null` once one was empty: behind the last page the body is. */
function nextPage(api: string, answers: Answers): string | null {
  for (let page = 0; page < mostPages; page++) {
    const answer = answers.get(pageAddress(api, page));
    if (!answer) return pageAddress(api, page);
    if (items(json(answer.text)).length === 0) return null;
  }
  return null;
}

const mostPages = 60;

function pageAddress(api: string, page: number): string {
  return `${api}/speakers?page=${page}`;
}

function read(api: string, answers: Answers, options: ReadOptions): ReadSchedule {
  const event = answers.get(`${api}/event`) ?? { status: 404, text: '' };
  const reason = refusal(`${api}/event`, event);
  if (reason !== null) return noSchedule(reason);
  if (typeof json(event.text) !== 'object')
    return noSchedule(`${api} does not answer as cfp.dev does, so nothing can be imported; check the address`);
  const list = (url: string): readonly unknown[] => items(json(answers.get(url)?.text ?? ''));
  const days = dayAddresses(api, answers);
  const pages = Array.from({ length: mostPages }, (_, page) => pageAddress(api, page));
  const found = readCfpDev(
    {
      event: json(event.text),
      slots: days.flatMap(list),
      talks: list(`${api}/talks`),
      speakers: pages.flatMap(list),
    },
    options,
  );
  return { ...found, problems: [...missing([`${api}/talks`, ...days], answers), ...found.problems] };
}

/** What was refused is missing; the rest still stands. */
function missing(urls: readonly string[], answers: Answers): readonly ScheduleProblem[] {
  return urls.flatMap((url) => {
    const answer = answers.get(url);
    return answer && refusal(url, answer) !== null
      ? [{ message: `${url} answered with ${answer.status}, so what it knows is missing` }]
      : [];
  });
}

/** Whatever type the server names; an empty body is nothing. */
function json(text: string): unknown {
  const content = contentOf(text);
  return content.kind === 'json' ? content.value : null;
}
