import { XMLParser } from 'fast-xml-parser';
import { isTimeZone, readTime } from './clock.ts';
import { decoded } from './entities.ts';
import { type FrabDay, type FrabEvent, hasOffset, talkOf } from './frabEvent.ts';
import { addressOn, type NamedLink } from './links.ts';
import { noSchedule, scheduleOf } from './readSchedule.ts';
import type { ReadOptions, ReadSchedule, ScheduleFormat, TalkSpeaker } from './schedule.ts';
import { address, field, firstLine, line, paragraphs } from './values.ts';

/** Pentabarf's XML, which frab and pretalx write as well: FOSDEM, the congress of the Chaos Computer Club. */
export const pentabarf: ScheduleFormat = {
  id: 'frab',
  name: 'frab (Pentabarf XML)',
  detect: (content) => content.kind === 'xml' && /<schedule[\s>]/.test(content.text.slice(0, 4000)),
  read: (content, options) => (content.kind === 'json' ? noSchedule(notXml) : read(content.text, options)),
};

const notXml = 'This is no XML, so nothing can be imported';

function read(text: string, options: ReadOptions): ReadSchedule {
  const parsed = parse(text);
  if (typeof parsed === 'string') return noSchedule(parsed);
  const schedule = field(parsed, 'schedule');
  const conference = field(schedule, 'conference');
  const zone = written(field(conference, 'time_zone_name'));
  const ownZone = isTimeZone(zone) ? zone : null;
  const change = written(field(conference, 'day_change'));
  const events = many(field(schedule, 'day')).flatMap((day) => eventsOf(day, change));
  const talks = events.map(({ event, day }) => talkOf(event, day, ownZone ?? options.timeZone));
  const isUnnamed = events.some(
    ({ event, day }) => !hasOffset(event) && (readTime(day.begin)?.offset ?? null) === null,
  );
  return scheduleOf(written(field(conference, 'title')), ownZone, talks, isUnnamed ? 'unnamed' : 'own', options);
}

/** What went wrong, for a text that is no XML. */
function parse(text: string): unknown {
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      textNodeName: '#text',
      parseTagValue: false,
      parseAttributeValue: false,
      // its own decoding stops at a thousand; entities that a document defines stand for nothing here
      processEntities: false,
      cdataPropName: '#cdata',
      trimValues: false,
      // their markup is not always escaped
      stopNodes: ['*.abstract', '*.description'],
    });
    return parser.parse(text, true);
  } catch (error) {
    // the parser throws for what is not well-formed
    return `This XML cannot be read, so nothing can be imported: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function eventsOf(value: unknown, change: string): readonly { readonly event: FrabEvent; readonly day: FrabDay }[] {
  const date = written(field(value, '@date'));
  const day = { date, begin: written(field(value, '@start')) || (change && `${date}T${change}`) };
  return many(field(value, 'room')).flatMap((room) =>
    many(field(room, 'event')).map((event) => ({ event: eventOf(event, written(field(room, '@name'))), day })),
  );
}

function eventOf(event: unknown, room: string): FrabEvent {
  const url = address(written(field(event, 'url')));
  const text = (name: string): string => written(field(event, name));
  return {
    id: firstLine(field(event, '@guid'), field(event, '@id'), text('slug'), text('title')),
    title: text('title'),
    subtitle: text('subtitle'),
    abstract: paragraphsOf(field(event, 'abstract')) || paragraphsOf(field(event, 'description')),
    speakers: many(field(field(event, 'persons'), 'person')).flatMap(speakerOf),
    date: text('date'),
    start: text('start'),
    duration: text('duration'),
    end: '',
    room: firstLine(text('room'), room),
    track: text('track'),
    type: text('type'),
    url,
    links: [
      ...many(field(field(event, 'links'), 'link')),
      ...many(field(field(event, 'attachments'), 'attachment')),
    ].flatMap((link) => linkOf(link, url)),
  };
}

/** Persons have no page. */
function speakerOf(person: unknown): readonly TalkSpeaker[] {
  const name = written(person);
  return name === '' ? [] : [{ name, profile: null, company: null, photo: null }];
}

/** An attachment may say what it is by its type alone. */
function linkOf(link: unknown, page: string | null): readonly NamedLink[] {
  const url = addressOn(page, written(field(link, '@href')));
  return url === null ? [] : [{ title: written(link) || written(field(link, '@type')), url }];
}

/** An element that stands once is no list. */
function many(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function written(value: unknown): string {
  return line(textOf(value));
}

/** Of an element whose content stands as it is written. */
function paragraphsOf(value: unknown): string {
  const content = typeof value === 'string' ? value : field(value, '#text');
  return typeof content === 'string' ? paragraphs(withoutCdata(content)) : '';
}

function withoutCdata(content: string): string {
  const [open, close] = ['<![CDATA[', ']]>'];
  let text = '';
  let at = 0;
  for (;;) {
    const start = content.indexOf(open, at);
    const end = start < 0 ? -1 : content.indexOf(close, start);
    // in a comment it may stand alone, a thousand times: it is looked for once
    if (end < 0) return text + decoded(content.slice(at));
    text += decoded(content.slice(at, start)) + content.slice(start + open.length, end);
    at = end + close.length;
  }
}

/** Of an element or an attribute; in CDATA an entity is text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return decoded(value);
  const [text, data] = [field(value, '#text'), field(value, '#cdata')];
  return (
    (typeof text === 'string' ? decoded(text) : '') +
    many(data)
      .filter((each) => typeof each === 'string')
      .join('')
  );
}
