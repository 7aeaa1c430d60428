import type { PostDocument } from '../../post/postDocument.ts';
import { type DayStyle, styleOf } from '../../schedule/dayStyle.ts';
import { dayNamed, dayOfTalk, daysOf } from '../../schedule/days.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { namesDay } from '../../sessions/headingKind.ts';
import type { Session, SessionOutline } from '../../sessions/session.ts';
import { contentEnd, type SectionPiece, sectionPieces } from '../sectionPieces.ts';
import type { TalkMatch } from './importMatch.ts';

/** Where something new goes: between two blocks of a post, on lines of its own. */
export interface Place {
  readonly offset: number;
  /** Whether the text that it follows ends there; else what it precedes begins there. */
  readonly isBehind: boolean;
  /** Of the heading of the session that it is beside; `null` where it is beside none. */
  readonly level: number | null;
}

/** Where the talks of a schedule go in a post. */
export interface Places {
  readonly days: readonly string[];
  /** Days that the post has a heading for, and how the headings name them. */
  readonly headings: readonly DaySection[];
  /** Whether the post has sessions, under days or not. */
  readonly hasSessions: boolean;
  /** Of headings of days, and of talks that stand under none, where the post has none to go by. */
  readonly dayLevel: number;
  readonly talkLevel: number;
  /** In the section of a day, or in the whole post: behind what was before it, in front of what was after it. */
  ofTalk(talk: Talk, day: DaySection | null): Place;
  /** For the heading of a day that has none: between those of other days. */
  ofDay(day: string): Place;
}

export interface DaySection {
  readonly heading: SectionPiece['heading'];
  readonly day: string | null;
  readonly style: DayStyle | null;
  readonly pieces: readonly SectionPiece[];
}

/**
 * @param known its sessions
 * @param matches what of the schedule the post reports on already
 */
export function placesIn(
  post: PostDocument,
  outline: SessionOutline,
  known: readonly Session[],
  schedule: Schedule,
  matches: ReadonlyMap<string, TalkMatch>,
): Places {
  const pieces = sectionPieces(post, outline);
  const days = daysOf(schedule);
  const headings = daySections(pieces, outline, days);
  const sessions = reported(pieces, known, matches);
  const end: Place = { offset: contentEnd(post, post.body.start, post.text.length), isBehind: true, level: null };
  const behind = (piece: SectionPiece | undefined, level: number | null = null): Place =>
    piece ? { offset: piece.end, isBehind: true, level } : end;
  const lastPlace = (): Place => {
    const closing = closingPiece(pieces, outline);
    if (closing && closing !== pieces[0]) return { offset: closing.start, isBehind: false, level: null };
    return behind(pieces.at(-1));
  };
  const container = pieces.find(({ heading }) => /^(?:the )?(?:talks|sessions)$/i.test(heading.text.trim()));
  const top = pieces.length === 0 ? 2 : Math.min(...pieces.map(({ heading }) => heading.level));
  return {
    days,
    headings,
    hasSessions: sessions.length > 0,
    dayLevel: headings[0]?.heading.level ?? top,
    talkLevel: container ? Math.min(6, container.heading.level + 1) : top,
    ofTalk(talk, day) {
      const own = sessions.filter(({ pieces: [first] }) => day === null || (first && day.pieces.includes(first)));
      const before = own.findLast(({ start }) => start !== null && talk.start !== null && start <= talk.start);
      if (before) return behind(before.pieces.at(-1), before.level);
      const after = own.find(({ start }) => start !== null && talk.start !== null && start > talk.start);
      const [first] = after?.pieces ?? [];
      if (after && first) return { offset: first.start, isBehind: false, level: after.level };
      const last = own.at(-1);
      if (last) return behind(last.pieces.at(-1), last.level);
      if (day !== null) return behind(day.pieces.at(-1));
      return container ? behind(sectionFrom(pieces, pieces.indexOf(container)).at(-1)) : lastPlace();
    },
    ofDay(day) {
      const later = headings.find((section) => section.day !== null && section.day > day);
      const [first] = later?.pieces ?? [];
      if (first) return { offset: first.start, isBehind: false, level: null };
      const last = headings.at(-1);
      return last ? behind(last.pieces.at(-1)) : lastPlace();
    },
  };
}

/** The section of a day's talks; `null` where the post has none. */
export function sectionOfDay({ headings }: Places, talk: Talk): DaySection | null {
  const day = dayOfTalk(talk);
  return day === null ? null : (headings.find((section) => section.day === day) ?? null);
}

/** A day that has no sessions yet is told by its words alone. */
function daySections(
  pieces: readonly SectionPiece[],
  outline: SessionOutline,
  days: readonly string[],
): readonly DaySection[] {
  const kinds = new Map(outline.sections.map((section) => [section.heading.start, section.kind]));
  return pieces.flatMap((piece, index) => {
    const { heading } = piece;
    const text = heading.text.trim();
    const kind = kinds.get(heading.start);
    const isDay = kind === 'day' || (kind === 'other' && namesDay(text));
    return isDay
      ? [{ heading, day: dayNamed(text, days), style: styleOf(text), pieces: sectionFrom(pieces, index) }]
      : [];
  });
}

interface Reported {
  /** Of its heading. */
  readonly level: number;
  readonly pieces: readonly SectionPiece[];
  /** When its talk was; `null` where the schedule does not have it, or does not say. */
  readonly start: string | null;
}

function reported(
  pieces: readonly SectionPiece[],
  known: readonly Session[],
  matches: ReadonlyMap<string, TalkMatch>,
): readonly Reported[] {
  const starts = new Map<Session, string | null>(
    [...matches.values()].map(({ session, talk }) => [session, talk.start]),
  );
  return known.flatMap((session) => {
    const index = pieces.findIndex(({ heading }) => heading.start === session.heading.start);
    return index < 0
      ? []
      : [{ level: session.heading.level, pieces: sectionFrom(pieces, index), start: starts.get(session) ?? null }];
  });
}

/** A section with those below it. */
function sectionFrom(pieces: readonly SectionPiece[], index: number): readonly SectionPiece[] {
  const rank = pieces[index]?.rank ?? 0;
  const next = pieces.findIndex((piece, place) => place > index && piece.rank <= rank);
  return pieces.slice(index, next < 0 ? pieces.length : next);
}

/** The first of the sections at the end that close the post. */
function closingPiece(pieces: readonly SectionPiece[], outline: SessionOutline): SectionPiece | null {
  const kinds = new Map(outline.sections.map(({ heading, kind }) => [heading.start, kind]));
  const top = Math.min(...pieces.map(({ heading }) => heading.level));
  const isClosing = ({ heading }: SectionPiece): boolean =>
    kinds.get(heading.start) === 'closing' && heading.level === top;
  const tops = pieces.filter(({ heading }) => heading.level === top);
  const other = tops.findLastIndex((piece) => !isClosing(piece));
  return tops[other + 1] ?? null;
}
