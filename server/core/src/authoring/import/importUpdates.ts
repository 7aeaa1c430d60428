import type { CardStyle } from '../../cards/cardTemplate.ts';
import type { Impossible } from '../../impossible.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import type { Session } from '../../sessions/session.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { escapeText } from '../../text/escape.ts';
import { additionEdits, othersDiffer, otherwise, type SessionAdditions } from '../addToSession/addToSession.ts';
import { cardStyle } from '../cards/cardStyle.ts';
import { type RenamedIds, renamedIds } from '../linksToHeadings.ts';
import { anchorEdits } from './importAnchors.ts';
import { retitledEntries } from './importContents.ts';
import { matchTalks } from './importMatch.ts';
import { knownSessions } from './importSections.ts';
import { withoutLead } from './importTitle.ts';
import { mostThatFit } from './mostThatFit.ts';

/** What a schedule knows by now of a talk that a post reports on. */
export interface TalkUpdate {
  readonly kind: 'recording' | 'slides' | 'title';
  readonly talk: Talk;
  readonly session: Session;
  /** The address, or the title as it reads now. */
  readonly to: string;
}

export interface AppliedUpdates {
  /** `null` where nothing changes. */
  readonly change: FileChange | null;
  /** The post with it. */
  readonly after: PostDocument;
  readonly done: readonly TalkUpdate[];
  /** What could not be done, and why. */
  readonly left: readonly (Impossible & { readonly update: TalkUpdate })[];
  /** Ids of headings that are others now: links from elsewhere have to follow. */
  readonly renamed: RenamedIds;
}

/** Links that the post's sessions lack, and titles that differ, in the order of the post. What the author wrote is not in question. */
export function talkUpdates(post: PostDocument, schedule: Schedule): readonly TalkUpdate[] {
  const matches = [...matchTalks(schedule, knownSessions(post, post.derived(sessionOutline), schedule)).values()];
  matches.sort((a, b) => a.session.heading.start - b.session.heading.start);
  return matches.flatMap(({ talk, session, isRetitled }): readonly TalkUpdate[] => [
    ...(isRetitled ? [{ kind: 'title', talk, session, to: newTitle(talk, session) } as const] : []),
    ...(talk.recording !== null && session.recording === null
      ? [{ kind: 'recording', talk, session, to: talk.recording } as const]
      : []),
    ...(talk.slides !== null && session.slides === null
      ? [{ kind: 'slides', talk, session, to: talk.slides } as const]
      : []),
  ]);
}

/** Makes those updates that are wanted: links are added, a title gives way to the new one; nothing else is touched. */
export function applyUpdates(
  post: PostDocument,
  site: SiteIndex,
  schedule: Schedule,
  isWanted: (update: TalkUpdate) => boolean,
): AppliedUpdates {
  const wanted = talkUpdates(post, schedule).filter(isWanted);
  const style = cardStyle(site);
  const edits = new Map(wanted.map((update) => [update, ownEdits(post, [update], style)]));
  const possible = wanted.filter((update) => !isImpossible(edits.get(update)));
  // reading a long post takes its time: all at once, and only where that fails some of them
  const { taken, made } = mostThatFit(possible, (updates) => editsTogether(post, site, updates, style));
  const done = new Set(taken);
  const left = wanted
    .filter((update) => !done.has(update))
    .map((update) => ({ update, reason: reasonAgainst(update, edits.get(update) ?? [], made ?? []) }));
  const change: FileChange | null = made === null ? null : { kind: 'edit', uri: post.uri, edits: made };
  const after = withEdits(post, site, made ?? []);
  // no update brings or takes headings
  const renamed = renamedIds(post.headings.map((heading, index) => [heading, after.headings[index]] as const));
  return { change, after, done: taken, left, renamed };
}

function withEdits(post: PostDocument, site: SiteIndex, edits: readonly TextEdit[]): PostDocument {
  if (edits.length === 0) return post;
  const { kramdown } = site.config;
  return parsePost({ ...post, text: applyEdits(post.text, edits) }, { kramdown, previous: post });
}

/** A session whose title has no `Keynote: ` gets one without. */
function newTitle({ title }: Talk, session: Session): string {
  return withoutLead(session.title) === session.title ? withoutLead(title) : title;
}

/** Without a look at the rest of the post. Links of one session go there together. */
function ownEdits(
  post: PostDocument,
  updates: readonly TalkUpdate[],
  style: CardStyle,
): readonly TextEdit[] | Impossible {
  const edits: TextEdit[] = [];
  const additions = new Map<Session, SessionAdditions>();
  for (const { kind, session, to } of updates) {
    if (kind !== 'title') {
      additions.set(session, { ...additions.get(session), [kind]: to });
      continue;
    }
    const edit = titleEdit(post, session, to);
    if ('reason' in edit) return edit;
    edits.push(edit);
  }
  const outline = post.derived(sessionOutline);
  for (const [session, own] of additions) {
    const added = additionEdits(post, outline, session, own, style);
    if (isImpossible(added)) return added;
    edits.push(...added);
  }
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

function titleEdit({ text }: PostDocument, session: Session, to: string): TextEdit | Impossible {
  const { start, end } = session.heading;
  const source = text.slice(start, end);
  const written = [session.title, escapeText(session.title)].find((title) => source.split(title).length === 2);
  if (written === undefined) return { reason: byHand(session, to) };
  const at = start + source.indexOf(written);
  return { span: { start: at, end: at + written.length }, text: escapeText(to) };
}

/** All edits that these updates need, those of links to headings included; `null` where the site would not show what it should. */
function editsTogether(
  post: PostDocument,
  site: SiteIndex,
  updates: readonly TalkUpdate[],
  style: CardStyle,
): readonly TextEdit[] | null {
  const own = ownEdits(post, updates, style);
  if (isImpossible(own) || clash(own)) return null;
  const { kramdown } = site.config;
  const after = parsePost({ ...post, text: applyEdits(post.text, own) }, { kramdown, previous: post });
  const links = updates.filter(({ kind }) => kind !== 'title').length;
  if (after.headings.length !== post.headings.length || othersDiffer(post, after, own, links)) return null;
  if (!areRetitled(post, after, updates)) return null;
  const retitled = updates.flatMap(({ kind, session: { heading, title }, to }) => {
    const now = kind === 'title' ? after.headings[post.headings.indexOf(heading)] : undefined;
    return now ? [{ heading, title, now, to }] : [];
  });
  const follow = [...anchorEdits(post, after.headings), ...retitledEntries(post, after, retitled)];
  const all = [...own, ...follow].toSorted((a, b) => a.span.start - b.span.start);
  return clash(all) ? null : all;
}

/** Whether each new title is read as such, with as many speakers as before. */
function areRetitled(before: PostDocument, after: PostDocument, updates: readonly TalkUpdate[]): boolean {
  const titles = updates.filter(({ kind }) => kind === 'title');
  if (titles.length === 0) return true;
  const now = new Map(after.derived(sessionOutline).sessions.map((session) => [session.heading, session]));
  const places = new Map(before.headings.map((heading, index) => [heading, index]));
  return titles.every(({ session, to }) => {
    const heading = after.headings[places.get(session.heading) ?? -1];
    const shown = heading && now.get(heading);
    return shown?.title === to && shown.speakers.length === session.speakers.length;
  });
}

function reasonAgainst(
  { kind, session, to }: TalkUpdate,
  own: readonly TextEdit[] | Impossible,
  others: readonly TextEdit[],
): string {
  if (isImpossible(own)) return own.reason;
  if (clash([...own, ...others].toSorted((a, b) => a.span.start - b.span.start)))
    return 'Another change to the same place comes first; import again for this one';
  return kind === 'title' ? byHand(session, to) : otherwise(session);
}

function byHand({ title }: Session, to: string): string {
  return `The heading of “${title}” is written in a way that leaves its title to you; the schedule says “${to}”`;
}

/** Whether two edits, in the order of the text, are of one place. */
function clash(edits: readonly TextEdit[]): boolean {
  return edits.some(({ span }, index) => index > 0 && span.start < (edits[index - 1]?.span.end ?? 0));
}

function isImpossible(edits: readonly TextEdit[] | Impossible | undefined): edits is Impossible {
  return edits !== undefined && 'reason' in edits;
}
