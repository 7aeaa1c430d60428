import { byOverflow, hasTalk, isSlot, slotOf } from './cfpDevSlot.ts';
import { isTimeZone, onClock, readTime } from './clock.ts';
import { namedLinks, recordingAt, recordingOf, slidesOf } from './links.ts';
import { noSchedule, scheduleOf } from './readSchedule.ts';
import type { ReadOptions, ReadSchedule, ScheduleFormat, Talk, TalkSpeaker } from './schedule.ts';
import { address, field, firstLine, id, items, line, paragraphs } from './values.ts';

/** What `{event}.cfp.dev/api/public` answers, several answers together; each may be missing. */
export interface CfpDevAnswers {
  readonly event?: unknown;
  /** Slots of all days. */
  readonly slots: readonly unknown[];
  /** What slots say of their talks is shorter. */
  readonly talks: readonly unknown[];
  readonly speakers: readonly unknown[];
}

/** A file holds one answer: the slots of a day, or talks, which have no times: all, one, those of a speaker or of a search. */
export const cfpDev: ScheduleFormat = {
  id: 'cfp.dev',
  name: 'cfp.dev (Devoxx, Voxxed Days)',
  detect: (content) => content.kind === 'json' && (hasTalks(content.value) || reasonAgainst(content.value) !== null),
  read: (content, options) => {
    const value = content.kind === 'json' ? content.value : null;
    const reason = hasTalks(value) ? null : reasonAgainst(value);
    if (reason !== null) return noSchedule(reason);
    const all = answersIn(value);
    return readCfpDev({ slots: all.filter(isSlot), talks: all.filter(isProposal), speakers: [] }, options);
  },
};

function answersIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value, ...items(field(value, 'proposals'))];
}

function hasTalks(value: unknown): boolean {
  return answersIn(value).some((each) => isSlot(each) || isProposal(each));
}

/** Other answers of the same API; `null` for what is none of them. */
function reasonAgainst(value: unknown): string | null {
  const [first] = answersIn(value);
  const has = (name: string): boolean => field(first, name) !== undefined;
  const links = items(field(value, 'links')).map((link) => line(field(link, 'href')));
  const what =
    has('fullName') && has('twitterHandle')
      ? 'the list of speakers'
      : has('cfpOpening') && has('slug')
        ? 'what it says of the event'
        : links.some((href) => /\/api\/public\/schedules\/\w+$/.test(href))
          ? 'the list of its days'
          : null;
  return (
    what &&
    `This is cfp.dev’s answer with ${what}, not with talks, so nothing can be imported; take its “schedules/monday”, or the event’s address`
  );
}

function isProposal(value: unknown): boolean {
  return field(value, 'title') !== undefined && field(value, 'audienceLevel') !== undefined;
}

export function readCfpDev(answers: CfpDevAnswers, options: ReadOptions): ReadSchedule {
  const { event } = answers;
  const slots = answers.slots.map(slotOf);
  const zones = [field(event, 'timezone'), ...slots.map((slot) => field(slot, 'timezone'))].map(line);
  const ownZone = zones.find(isTimeZone) ?? null;
  const known: Lookup = {
    talks: byId(answers.talks),
    speakers: byId(answers.speakers),
    slug: line(field(event, 'slug')),
    timeZone: ownZone ?? options.timeZone,
  };
  const planned = slots
    .filter(hasTalk)
    .toSorted(byOverflow)
    .map((slot) => talkOf(field(slot, 'proposal'), slot, known));
  const seen = new Set(planned.map((talk) => talk.id));
  const unplanned = answers.talks.filter((talk) => !seen.has(id(field(talk, 'id'))));
  const talks = [...planned, ...unplanned.map((talk) => talkOf(talk, null, known))];
  const title = firstLine(field(event, 'name'), field(answers.slots[0], 'eventName'));
  return scheduleOf(title, ownZone, talks, planned.length > 0 ? 'utc' : 'own', options);
}

interface Lookup {
  readonly talks: ReadonlyMap<string, unknown>;
  readonly speakers: ReadonlyMap<string, unknown>;
  /** The event's, in addresses; empty where nobody says. */
  readonly slug: string;
  readonly timeZone: string | null;
}

function talkOf(proposal: unknown, slot: unknown, known: Lookup): Talk {
  const number = id(field(proposal, 'id'));
  const full = known.talks.get(number);
  const either = (name: string): unknown => field(proposal, name) ?? field(full, name);
  const title = line(field(proposal, 'title'));
  const speakers = [field(proposal, 'speakers'), field(slot, 'speakers'), field(full, 'speakers')];
  const links = [...namedLinks(either('links')), ...namedLinks(either('attachments'))];
  return {
    id: number || title,
    title,
    abstract: [full, proposal].map(abstractOf).find((text) => text !== '') ?? '',
    speakers: (speakers.map(items).find(({ length }) => length > 0) ?? []).flatMap((each) => speakerOf(each, known)),
    start: timeOf(field(slot, 'fromDate'), known),
    end: timeOf(field(slot, 'toDate'), known),
    room: line(field(field(slot, 'room'), 'name')),
    track: line(field(either('track'), 'name')),
    type: firstLine(field(field(slot, 'sessionType'), 'name'), field(either('sessionType'), 'name')),
    url: number === '' ? null : pageOf(known.slug, 'talks', number, title),
    recording: recordingAt(either('afterVideoURL')) ?? recordingAt(either('videoURL')) ?? recordingOf(links),
    slides: slidesOf(links),
  };
}

function abstractOf(talk: unknown): string {
  return paragraphs(field(talk, 'description')) || paragraphs(field(talk, 'summary'));
}

function timeOf(value: unknown, { timeZone }: Lookup): string | null {
  const written = readTime(line(value));
  return written && onClock(written, timeZone);
}

function speakerOf(value: unknown, known: Lookup): readonly TalkSpeaker[] {
  const number = id(field(value, 'id'));
  const full = known.speakers.get(number);
  const either = (name: string): string => firstLine(field(value, name), field(full, name));
  const name = firstLine(either('fullName'), `${either('firstName')} ${either('lastName')}`);
  if (name === '') return [];
  const profile = socialProfile(either) ?? (number === '' ? null : pageOf(known.slug, 'speaker', number, name));
  return [{ name, profile, company: either('company') || null, photo: address(either('imageUrl')) }];
}

/** Handles are written with and without `@`, with the path around them (`in/name/`), and as addresses. */
function socialProfile(either: (name: string) => string): string | null {
  for (const [names, base] of profiles) {
    const value = firstLine(...names.map(either));
    const handle = /^@?\/?(?:in\/)?([\p{L}\p{M}\d_-]+(?:\.[\w-]+)*)\/?$/u.exec(value)?.[1];
    const profile = addressOf(value) ?? (handle === undefined ? null : base + encodeURIComponent(handle));
    if (profile !== null) return profile;
  }
  const [, user, host] =
    /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(firstLine(either('mastodonUsername'), either('mastodon'))) ?? [];
  return user === undefined ? null : `https://${host}/@${user}`;
}

/** As it stands, or without `https://` in front. */
function addressOf(value: string): string | null {
  return address(
    /^(?:www\.)?(?:linkedin\.com|twitter\.com|x\.com|bsky\.app)\//i.test(value) ? `https://${value}` : value,
  );
}

const profiles: readonly (readonly [readonly string[], string])[] = [
  [['twitterHandle'], 'https://twitter.com/'],
  [['blueskyUsername', 'bluesky'], 'https://bsky.app/profile/'],
  [['linkedInUsername'], 'https://www.linkedin.com/in/'],
];

/** On the conference's own site, where the name at the end is for people only. */
function pageOf(event: string, kind: 'talks' | 'speaker', number: string, name: string): string | null {
  if (!/^[\w-]+$/.test(event) || !/^\w+$/.test(number)) return null;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `https://m.devoxx.com/events/${event}/${kind}/${number}/${slug}`;
}

function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((item) => [id(field(item, 'id')), item]));
}
