import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Schedule, Talk } from '../schedule/schedule.ts';
import type { Session } from '../sessions/session.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../text/change.ts';
import { addToSession } from './addToSession.ts';
import { cardStyle } from './cardStyle.ts';
import { escapeText } from './escape.ts';
import { anchorEdits } from './importAnchors.ts';
import { matchTalks } from './importMatch.ts';
import { knownSessions } from './importSections.ts';
import { withoutLead } from './importTitle.ts';
import type { Impossible } from './moveSessionSwap.ts';

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
  readonly done: readonly TalkUpdate[];
  /** What could not be done, and why. */
  readonly left: readonly (Impossible & { readonly update: TalkUpdate })[];
}

/** Links that the post's sessions lack, and titles that differ, in the order of the post. What the author wrote is not in question. */
export function talkUpdates(post: PostDocument, schedule: Schedule): readonly TalkUpdate[] {
  const matches = [...matchTalks(schedule, knownSessions(post, sessionOutline(post), schedule)).values()];
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
  const done: TalkUpdate[] = [];
  const left: (Impossible & { readonly update: TalkUpdate })[] = [];
  let edits: readonly TextEdit[] = [];
  for (const update of talkUpdates(post, schedule).filter(isWanted)) {
    const own = update.kind === 'title' ? retitled(post, site, update) : linked(post, site, update);
    const all = 'reason' in own ? own : together(edits, own);
    if ('reason' in all) left.push({ update, reason: all.reason });
    else {
      edits = all;
      done.push(update);
    }
  }
  return { change: edits.length === 0 ? null : { kind: 'edit', uri: post.uri, edits }, done, left };
}

/** A session whose title has no `Keynote: ` gets one without. */
function newTitle({ title }: Talk, session: Session): string {
  return withoutLead(session.title) === session.title ? withoutLead(title) : title;
}

function linked(
  post: PostDocument,
  site: SiteIndex,
  { kind, session, to }: TalkUpdate,
): readonly TextEdit[] | Impossible {
  const style = cardStyle(site);
  const outline = sessionOutline(post);
  const own = outline.sessions.find(({ heading }) => heading.start === session.heading.start) ?? session;
  const added = addToSession(post, outline, own, { [kind]: to }, { style, kramdown: site.config.kramdown });
  if ('reason' in added) return added;
  return added.kind === 'edit' ? added.edits : [];
}

function retitled(post: PostDocument, site: SiteIndex, { session, to }: TalkUpdate): readonly TextEdit[] | Impossible {
  const { start, end } = session.heading;
  const source = post.text.slice(start, end);
  const written = [session.title, escapeText(session.title)].find((text) => source.split(text).length === 2);
  if (written === undefined) return { reason: byHand(session, to) };
  const at = start + source.indexOf(written);
  const edit: TextEdit = { span: { start: at, end: at + written.length }, text: escapeText(to) };
  const after = parsePost(
    { ...post, text: applyEdits(post.text, [edit]) },
    { kramdown: site.config.kramdown, previous: post },
  );
  const index = post.headings.indexOf(session.heading);
  const shown = sessionOutline(after).sessions.find(({ heading }) => heading === after.headings[index]);
  const isRead = shown?.title === to && shown.speakers.length === session.speakers.length;
  if (!isRead || after.headings.length !== post.headings.length) return { reason: byHand(session, to) };
  return together([edit], anchorEdits(post, after.headings));
}

function byHand({ title }: Session, to: string): string {
  return `The heading of “${title}” is written in a way that leaves its title to you; the schedule says “${to}”`;
}

/** Edits of one text, in its order; the same edit may be asked for twice, but not two of one place. */
function together(some: readonly TextEdit[], others: readonly TextEdit[]): readonly TextEdit[] | Impossible {
  const all = [...some];
  for (const edit of others) {
    const { start, end } = edit.span;
    const clash = all.find(({ span }) => span.start < end && start < span.end);
    if (clash === undefined) all.push(edit);
    else if (clash.span.start !== start || clash.span.end !== end || clash.text !== edit.text)
      return { reason: 'Another change to the same place comes first; import again for this one' };
  }
  return all.toSorted((a, b) => a.span.start - b.span.start);
}
