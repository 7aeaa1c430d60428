import type { FrabEvent } from './frabEvent.ts';
import { namedLinks } from './links.ts';
import type { TalkSpeaker } from './schedule.ts';
import { address, field, firstLine, items, line, paragraphs } from './values.ts';

/** Events of the second version of frab's JSON, which the congress's hub publishes: one list, with tables beside it. */
export function listedEvents(schedule: unknown): readonly FrabEvent[] {
  const conference = field(schedule, 'conference');
  const known: Tables = {
    rooms: byKey(field(conference, 'rooms'), 'guid'),
    tracks: byKey(field(conference, 'tracks'), 'slug'),
    persons: byKey(field(schedule, 'persons'), 'guid'),
  };
  return items(field(schedule, 'events')).map((event) => eventOf(event, known));
}

interface Tables {
  readonly rooms: ReadonlyMap<string, unknown>;
  readonly tracks: ReadonlyMap<string, unknown>;
  readonly persons: ReadonlyMap<string, unknown>;
}

function eventOf(event: unknown, { rooms, tracks, persons }: Tables): FrabEvent {
  const url = address(field(event, 'url'));
  const room = field(event, 'room');
  const track = field(event, 'track');
  const slug = firstLine(field(track, 'slug'), track);
  return {
    id: firstLine(field(event, 'guid'), field(event, 'code'), field(event, 'slug')),
    title: line(field(event, 'title')),
    subtitle: line(field(event, 'subtitle')),
    abstract: paragraphs(field(event, 'abstract')) || paragraphs(field(event, 'description')),
    speakers: speakersOf(items(field(event, 'participants')), persons),
    date: line(field(event, 'start')),
    start: '',
    duration: line(field(event, 'duration')),
    end: line(field(event, 'end')),
    room: firstLine(field(room, 'name'), field(rooms.get(line(field(room, 'guid'))), 'name')),
    track: firstLine(field(track, 'name'), field(tracks.get(slug), 'name'), slug),
    type: line(field(event, 'type')),
    url,
    links: [...namedLinks(field(event, 'links'), url), ...namedLinks(field(event, 'attachments'), url)],
  };
}

/** Whoever is there in another role, such as an interpreter, is no speaker. */
function speakersOf(participants: readonly unknown[], persons: ReadonlyMap<string, unknown>): readonly TalkSpeaker[] {
  return participants
    .filter((each) => /^(?:speaker|moderator|)$/i.test(line(field(each, 'role'))))
    .flatMap((each) => {
      const person = persons.get(line(field(each, 'guid')));
      const name = firstLine(field(each, 'name'), field(person, 'name'));
      const photo = address(field(field(person, 'avatar'), 'url'));
      return name === '' ? [] : [{ name, profile: address(field(person, 'url')), company: null, photo }];
    });
}

function byKey(list: unknown, key: string): ReadonlyMap<string, unknown> {
  const keyed = items(list).map((item) => [line(field(item, key)), item] as const);
  // an event that names no room is not in the room that has no name
  return new Map(keyed.filter(([name]) => name !== ''));
}
