import { onClock, readTime } from './clock.ts';
import { type NamedLink, recordingAt, recordingOf, slidesOf } from './links.ts';
import { noSchedule, scheduleOf } from './readSchedule.ts';
import type { ReadOptions, ReadSchedule, ScheduleFormat, Talk, TalkSpeaker } from './schedule.ts';
import { address, field, firstLine, id, items, line, paragraphs } from './values.ts';

/** Sessionize's views `All`, `Sessions` and `GridSmart`. Times have no offset. */
export const sessionize: ScheduleFormat = {
  id: 'sessionize',
  name: 'Sessionize',
  detect: (content) =>
    content.kind === 'json' && (sessionsIn(content.value).length > 0 || items(content.value).some(isSpeaker)),
  read: (content, options) => {
    const value = content.kind === 'json' ? content.value : null;
    return items(value).some(isSpeaker) ? noSchedule(onlySpeakers) : read(value, options);
  },
};

/** Of the view `Speakers`. */
function isSpeaker(value: unknown): boolean {
  return field(value, 'fullName') !== undefined && Array.isArray(field(value, 'sessions'));
}

const onlySpeakers =
  'This is Sessionize’s list of speakers, which has no times, so nothing can be imported; take its view “All”';

function read(value: unknown, options: ReadOptions): ReadSchedule {
  const known: Lookup = {
    speakers: byId(field(value, 'speakers'), speakerOf),
    rooms: byId(field(value, 'rooms'), (room) => line(field(room, 'name'))),
    items: categoryItems(field(value, 'categories')),
    around: roomsAround(value),
    questions: byId(field(value, 'questions'), (question) => line(field(question, 'question'))),
  };
  const sessions = sessionsIn(value).filter(isTalk);
  const offsets = sessions
    .flatMap((session) => readTime(line(field(session, 'startsAt'))) ?? [])
    .map(({ offset }) => offset);
  // an organiser may ask for UTC
  const clock = offsets.includes(0) ? 'utc' : offsets.includes(null) ? 'unnamed' : 'own';
  return scheduleOf(
    '',
    null,
    sessions.map((session) => talkOf(session, known, options)),
    clock,
    options,
  );
}

/** What `All` keeps in tables of its own; empty for the other views, whose sessions hold the words themselves. */
interface Lookup {
  readonly speakers: ReadonlyMap<string, TalkSpeaker>;
  readonly rooms: ReadonlyMap<string, string>;
  /** By session. */
  readonly around: ReadonlyMap<unknown, string>;
  readonly items: ReadonlyMap<string, CategoryItem>;
  readonly questions: ReadonlyMap<string, string>;
}

interface CategoryItem {
  readonly category: string;
  readonly name: string;
}

/** `All` is an object, `Sessions` a list of groups, `GridSmart` a list of days with rooms. */
function sessionsIn(value: unknown): readonly unknown[] {
  const groups = Array.isArray(value) ? value : [value];
  const inRooms = groups.flatMap((group) => items(field(group, 'rooms')));
  const sessions = [...groups, ...inRooms].flatMap((group) => items(field(group, 'sessions')));
  const isKnown = Array.isArray(field(value, 'speakers')) || sessions.some(saysItsKind);
  return isKnown ? sessions : [];
}

/** What no other source has. */
function saysItsKind(session: unknown): boolean {
  return field(session, 'isServiceSession') !== undefined;
}

/** Where sessions stand that do not name their room: `GridSmart` has them by rooms. */
function roomsAround(value: unknown): ReadonlyMap<unknown, string> {
  const rooms = items(value).flatMap((day) => items(field(day, 'rooms')));
  return new Map(
    rooms.flatMap((room) =>
      items(field(room, 'sessions')).map((session) => [session, line(field(room, 'name'))] as const),
    ),
  );
}

/** Breaks are service sessions; an opening that has speakers is a talk. */
function isTalk(session: unknown): boolean {
  return field(session, 'isServiceSession') !== true || items(field(session, 'speakers')).length > 0;
}

function talkOf(session: unknown, known: Lookup, { timeZone }: ReadOptions): Talk {
  const time = (name: string): string | null => {
    const written = readTime(line(field(session, name)));
    return written && onClock(written, timeZone);
  };
  const categories = categoriesOf(session, known);
  const category = (name: RegExp): string => categories.find((each) => name.test(each.category))?.name ?? '';
  const answers = answersOf(session, known);
  return {
    id: id(field(session, 'id')),
    title: line(field(session, 'title')),
    abstract: paragraphs(field(session, 'description')),
    speakers: items(field(session, 'speakers')).flatMap((each) => speakerIn(each, known)),
    start: time('startsAt'),
    end: time('endsAt'),
    room: firstLine(field(session, 'room'), known.rooms.get(id(field(session, 'roomId'))), known.around.get(session)),
    track: category(/\btracks?\b|\btopics?\b/i),
    type: category(/\bformats?\b|\btypes?\b/i),
    url: null,
    recording: recordingAt(field(session, 'recordingUrl')) ?? recordingOf(answers),
    slides: slidesOf(answers),
  };
}

/** In `All` the speaker's id; elsewhere id and name, in `Sessions` as in `GridSmart`. */
function speakerIn(value: unknown, { speakers }: Lookup): readonly TalkSpeaker[] {
  const found = speakers.get(id(typeof value === 'object' ? field(value, 'id') : value));
  if (found) return found.name === '' ? [] : [found];
  const name = line(field(value, 'name'));
  return name === '' ? [] : [{ name, profile: null, company: null, photo: null }];
}

function speakerOf(speaker: unknown): TalkSpeaker {
  const links = items(field(speaker, 'links')).flatMap((link) => {
    const url = address(field(link, 'url'));
    return url === null ? [] : [{ type: line(field(link, 'linkType')), url }];
  });
  const best = profileTypes.flatMap((type) => links.filter((link) => link.type === type)).at(0);
  return {
    name: firstLine(
      field(speaker, 'fullName'),
      `${line(field(speaker, 'firstName'))} ${line(field(speaker, 'lastName'))}`,
    ),
    profile: (best ?? links.find(({ type }) => type !== 'Company_Website'))?.url ?? null,
    company: companyOf(line(field(speaker, 'tagLine'))),
    photo: address(field(speaker, 'profilePicture')),
  };
}

/** A page of the speaker's own comes first; a company's page is none. */
const profileTypes: readonly string[] = ['Blog', 'Twitter', 'Bluesky', 'Mastodon', 'LinkedIn', 'GitHub', 'Sessionize'];

/** A tag line is free text; only `Engineer at Harbour Works` or `Engineer @ Harbour Works` names a company. */
function companyOf(tagLine: string): string | null {
  return /(?:\bat\s|@\s?)([^,;|@]{2,60})$/i.exec(tagLine)?.[1]?.trim() ?? null;
}

function categoriesOf(session: unknown, known: Lookup): readonly CategoryItem[] {
  const own = [...categoryItems(field(session, 'categories')).values()];
  return [...own, ...items(field(session, 'categoryItems')).flatMap((each) => known.items.get(id(each)) ?? [])];
}

/** Of `All` (`items`), or of one session in the other views (`categoryItems`). */
function categoryItems(categories: unknown): ReadonlyMap<string, CategoryItem> {
  const pairs = items(categories).flatMap((each) => {
    const category = firstLine(field(each, 'title'), field(each, 'name'));
    return [...items(field(each, 'items')), ...items(field(each, 'categoryItems'))].map(
      (item) => [id(field(item, 'id')), { category, name: line(field(item, 'name')) }] as const,
    );
  });
  return new Map(pairs);
}

/** Answers to the organiser's own questions that are addresses: some ask for slides there. */
function answersOf(session: unknown, { questions }: Lookup): readonly NamedLink[] {
  return items(field(session, 'questionAnswers')).flatMap((each) => {
    const url = address(field(each, 'answerValue') ?? field(each, 'answer'));
    const title = questions.get(id(field(each, 'questionId'))) ?? line(field(each, 'question'));
    return url === null ? [] : [{ title, url }];
  });
}

function byId<Value>(list: unknown, read: (item: unknown) => Value): ReadonlyMap<string, Value> {
  return new Map(items(list).map((item) => [id(field(item, 'id')), read(item)]));
}
