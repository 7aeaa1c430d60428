import { isTimeZone } from './clock.ts';
import { type FrabDay, type FrabEvent, hasOffset, talkOf } from './frabEvent.ts';
import { listedEvents } from './frabList.ts';
import { namedLinks } from './links.ts';
import { scheduleOf } from './readSchedule.ts';
import type { ReadOptions, ReadSchedule, ScheduleFormat, TalkSpeaker } from './schedule.ts';
import { address, entries, field, firstLine, id, items, line, paragraphs } from './values.ts';

/** pretalx's `schedule.json`; frab's own, which conferences of the Chaos Computer Club publish, has the same structure. */
export const pretalx: ScheduleFormat = {
  id: 'pretalx',
  name: 'pretalx',
  detect: (content) =>
    content.kind === 'json' && Array.isArray(field(field(scheduleIn(content.value), 'conference'), 'days')),
  read: (content, options) => read(content.kind === 'json' ? scheduleIn(content.value) : null, options),
};

/** Some write it without pretalx’s `schedule` around it. */
function scheduleIn(value: unknown): unknown {
  return field(value, 'schedule') ?? value;
}

function read(schedule: unknown, options: ReadOptions): ReadSchedule {
  const conference = field(schedule, 'conference');
  const zone = line(field(conference, 'time_zone_name'));
  const ownZone = isTimeZone(zone) ? zone : null;
  const events = [
    ...items(field(conference, 'days')).flatMap(eventsOf),
    ...listedEvents(schedule).map((event) => ({ event, day: { date: '', begin: '' } })),
  ];
  const talks = events.map(({ event, day }) => talkOf(event, day, ownZone ?? options.timeZone));
  const isUnnamed = events.some(({ event }) => !hasOffset(event));
  return scheduleOf(line(field(conference, 'title')), ownZone, talks, isUnnamed ? 'unnamed' : 'own', options);
}

function eventsOf(value: unknown): readonly { readonly event: FrabEvent; readonly day: FrabDay }[] {
  const day = { date: line(field(value, 'date')), begin: line(field(value, 'day_start')) };
  return entries(field(value, 'rooms')).flatMap(([room, talks]) =>
    items(talks).map((talk) => ({ event: eventOf(talk, room), day })),
  );
}

function eventOf(talk: unknown, room: string): FrabEvent {
  const url = address(field(talk, 'url'));
  return {
    id: firstLine(field(talk, 'guid'), field(talk, 'code'), id(field(talk, 'id'))),
    title: line(field(talk, 'title')),
    subtitle: line(field(talk, 'subtitle')),
    abstract: paragraphs(field(talk, 'abstract')) || paragraphs(field(talk, 'description')),
    speakers: items(field(talk, 'persons')).flatMap(speakerOf),
    date: line(field(talk, 'date')),
    start: line(field(talk, 'start')),
    duration: line(field(talk, 'duration')),
    end: '',
    room: firstLine(field(talk, 'room'), room),
    track: line(field(talk, 'track')),
    type: line(field(talk, 'type')),
    url,
    links: [...namedLinks(field(talk, 'links'), url), ...namedLinks(field(talk, 'attachments'), url)],
  };
}

/** Older versions give no address of a person. */
function speakerOf(person: unknown): readonly TalkSpeaker[] {
  const name = firstLine(field(person, 'public_name'), field(person, 'full_public_name'), field(person, 'name'));
  if (name === '') return [];
  return [{ name, profile: address(field(person, 'url')), company: null, photo: address(field(person, 'avatar')) }];
}
