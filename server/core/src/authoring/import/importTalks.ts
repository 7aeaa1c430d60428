import { headingMark } from '../../cards/fillCard.ts';
import type { Impossible } from '../../impossible.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { dayHeading } from '../../schedule/dayStyle.ts';
import { dayOfTalk, daysOf } from '../../schedule/days.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import type { Session, SessionShape } from '../../sessions/session.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { shapesByUse } from '../cards/cardsOfBlog.ts';
import { dayStyleOfBlog, topLevelOfBlog } from '../daysOfBlog.ts';
import { type RenamedIds, renamedIds } from '../linksToHeadings.ts';
import { isInserted, mendedAnchors } from './importAnchors.ts';
import { talkCard } from './importCard.ts';
import { type ListedEdits, withEntries } from './importContents.ts';
import { matchTalks, type TalkMatch } from './importMatch.ts';
import { type DaySection, type Place, type Places, placesIn, sectionOfDay } from './importPlaces.ts';
import { knownSessions } from './importSections.ts';

export interface ImportedTalks {
  /** `null` where there is nothing to insert. */
  readonly change: FileChange | null;
  readonly inserted: readonly Talk[];
  /** Chosen talks that the post has already: nothing of it is touched. */
  readonly present: readonly TalkMatch[];
  /** Why a table of contents that is written by hand does not list them, in words; `null` where it does, or need not. */
  readonly contents: string | null;
  /** Ids of headings that others have now: links from elsewhere have to follow. */
  readonly renamed: RenamedIds;
}

/**
 * Inserts talks as cards, in order of time, each under the heading of its day; a day without heading gets one where the
 * post has headings of days, or has no sessions yet and the talks are of several days.
 * @param chosen ids of the talks
 */
export function importTalks(
  post: PostDocument,
  site: SiteIndex,
  schedule: Schedule,
  chosen: ReadonlySet<string>,
): ImportedTalks | Impossible {
  if (chosen.size === 0) return { change: null, inserted: [], present: [], contents: null, renamed: new Map() };
  const outline = post.derived(sessionOutline);
  const sessions = knownSessions(post, outline, schedule);
  const matches = matchTalks(schedule, sessions);
  const wanted = schedule.talks.filter(({ id }) => chosen.has(id));
  const present = wanted.flatMap(({ id }) => matches.get(id) ?? []);
  const inserted = wanted.filter(({ id }) => !matches.has(id));
  if (inserted.length === 0) return { change: null, inserted, present, contents: null, renamed: new Map() };

  const places = placesIn(post, outline, sessions, schedule, matches);
  const shape = usualShape(sessions, site);
  const blocks = layOut(inserted, places, site, (talk, day, level) =>
    talkCard(talk, site, shape, level ?? levelOf(sessions, places, day)),
  );
  const edits = blocks.map((block) => editFor(post, block));
  const listed = checked(post, site, edits, blocks);
  if (!listed) return { reason: swallowed };
  const change: FileChange = { kind: 'edit', uri: post.uri, edits: listed.edits };
  const contents = listed.left && `The table of contents does not list the new talks. ${listed.left}`;
  return { change, inserted, present, contents, renamed: listed.renamed };
}

const swallowed =
  'The talks cannot be inserted: something above their place is not closed, such as a code block or an HTML element, and would take them in';

/** Talks as Markdown by themselves, for a post that is still to be written. */
export function talksAsMarkdown(schedule: Schedule, talks: readonly Talk[], site: SiteIndex): string {
  const days = [...new Set(talks.map(dayOfTalk))];
  const [shape = 'linked-speaker'] = shapesByUse(site);
  const style = dayStyleOfBlog(site);
  const top = topLevelOfBlog(site);
  const level = days.length === 1 ? 2 : Math.min(6, top + 1);
  const all = days.flatMap((day) => {
    const cards = talks.filter((talk) => dayOfTalk(talk) === day).map((talk) => talkCard(talk, site, shape, level));
    if (day === null || days.length === 1) return cards;
    return [headingMark(top) + dayHeading(day, style, daysOf(schedule)), ...cards];
  });
  return all.length === 0 ? '' : `${all.join('\n\n')}\n`;
}

/** What goes to one place. */
interface Block {
  readonly place: Place;
  /** Markdown, a blank line between two. */
  readonly texts: string[];
}

function layOut(
  talks: readonly Talk[],
  places: Places,
  site: SiteIndex,
  card: (talk: Talk, day: DaySection | 'new' | null, level: number | null) => string,
): readonly Block[] {
  const blocks = new Map<string, Block>();
  const add = (place: Place, text: string): void => {
    const key = `${place.offset} ${place.isBehind}`;
    const block = blocks.get(key) ?? { place, texts: [] };
    block.texts.push(text);
    blocks.set(key, block);
  };
  const { headings, hasSessions, days } = places;
  const hasDays = headings.length > 0 || (!hasSessions && new Set(talks.map(dayOfTalk)).size > 1);
  const isNew = (talk: Talk): boolean => hasDays && dayOfTalk(talk) !== null && sectionOfDay(places, talk) === null;
  const style = headings.find((section) => section.style !== null)?.style ?? dayStyleOfBlog(site);
  const addTalk = (talk: Talk, day: DaySection | null): void => {
    const place = places.ofTalk(talk, day);
    add(place, card(talk, day, place.level));
  };
  // a new day may begin where the one before it ends
  for (const talk of talks) {
    const day = sectionOfDay(places, talk);
    if (day) addTalk(talk, day);
  }
  for (const day of days) {
    const cards = talks.filter((talk) => isNew(talk) && dayOfTalk(talk) === day).map((talk) => card(talk, 'new', null));
    if (cards.length === 0) continue;
    const heading = headingMark(places.dayLevel) + dayHeading(day, style, days);
    add(places.ofDay(day), [heading, ...cards].join('\n\n'));
  }
  for (const talk of talks)
    if (!isNew(talk) && sectionOfDay(places, talk) === null) addTalk(talk, headings.at(-1) ?? null);
  return [...blocks.values()].toSorted((a, b) => a.place.offset - b.place.offset);
}

/** That of most of the post's sessions, else of the blog's. */
function usualShape(sessions: readonly Session[], site: SiteIndex): SessionShape {
  return mostFrequent(sessions.map(({ shape }) => shape)) ?? shapesByUse(site)[0] ?? 'linked-speaker';
}

function levelOf(sessions: readonly Session[], places: Places, day: DaySection | 'new' | null): number {
  const own = mostFrequent(sessions.map(({ heading }) => heading.level));
  if (own !== null) return own;
  if (day === null) return places.talkLevel;
  return Math.min(6, (day === 'new' ? places.dayLevel : day.heading.level) + 1);
}

/** The first of those that are there most often; `null` for none. */
function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function editFor(post: PostDocument, { place, texts }: Block): TextEdit {
  const { offset, isBehind } = place;
  const span = { start: offset, end: offset };
  const end = lineEndAt(post.text, offset);
  const text = texts.join('\n\n').replace(/\n/g, end);
  if (!isBehind) return { span, text: text + end + end };
  const before = post.text.slice(post.body.start, offset).trim() === '' ? end : end + end;
  const rest = post.text.slice(offset);
  // a heading may stand right below
  const after = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$))/.test(rest) || /^\s*\n\s*$/.test(rest) ? '' : end;
  return { span, text: before + text + after };
}

/** The edits, entries of a table of contents and links that follow included; `null` where what stands around the cards takes them in, or they it. */
function checked(
  post: PostDocument,
  site: SiteIndex,
  edits: readonly TextEdit[],
  blocks: readonly Block[],
): (ListedEdits & { readonly renamed: RenamedIds }) | null {
  const { kramdown } = site.config;
  const after = parsePost({ ...post, text: applyEdits(post.text, edits) }, { kramdown, previous: post });
  const added = blocks.flatMap(
    ({ texts }) => parsePost({ ...post, text: `${texts.join('\n\n')}\n` }, { kramdown }).headings,
  );
  const anchors = mendedAnchors(
    post,
    after,
    edits,
    added.map(({ text }) => text),
  );
  if (anchors === null) return null;
  const isNew = isInserted(edits);
  const all = [...edits, ...anchors].toSorted((a, b) => a.span.start - b.span.start);
  const isNewAt = (index: number): boolean => after.headings.slice(index, index + 1).some(isNew);
  const kept = after.headings.filter((heading) => !isNew(heading));
  const renamed = renamedIds(post.headings.map((heading, index) => [heading, kept[index]] as const));
  return { ...withEntries(post, all, isNewAt, kramdown), renamed };
}
