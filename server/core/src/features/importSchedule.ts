import type { Position } from 'vscode-languageserver-types';
import { matchTalks } from '../authoring/import/importMatch.ts';
import { importSchedule } from '../authoring/import/importSchedule.ts';
import { knownSessions } from '../authoring/import/importSections.ts';
import { type TalkUpdate, talkUpdates } from '../authoring/import/importUpdates.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { ImportScheduleAnswer, ImportScheduleParams, ScheduleAnswer, ScheduleTalk } from '../protocol/schedule.ts';
import { longDate } from '../schedule/clock.ts';
import { dayOfTalk } from '../schedule/days.ts';
import type { ReadSchedule, Talk } from '../schedule/schedule.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { applyEdits, type TextEdit } from '../text/change.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { wireEdits } from './wireEdits.ts';
import { editsElsewhere, type WorkspaceEditOptions } from './workspaceEdit.ts';

/** What there is to choose from in a schedule, for a post. */
export function scheduleChoices(post: PostDocument, { schedule, problems }: ReadSchedule): ScheduleAnswer {
  const said = problems.map(({ message }) => message);
  if (schedule === null || schedule.talks.length === 0) return { problems: said, choices: null };
  const matches = matchTalks(schedule, knownSessions(post, post.derived(sessionOutline), schedule));
  const talks = schedule.talks.map((talk) => talkChoice(talk, matches.has(talk.id)));
  const updates = talkUpdates(post, schedule).map((update) => ({
    id: idOf(update),
    kind: update.kind,
    title: update.session.title,
    to: update.to,
  }));
  return { problems: said, choices: { schedule, talks, updates } };
}

/** The edits that put what was chosen into the post. */
export function scheduleEdits(
  post: PostDocument,
  site: SiteIndex,
  { schedule, talks, updates }: Pick<ImportScheduleParams, 'schedule' | 'talks' | 'updates'>,
  fileOf: WorkspaceEditOptions['fileOf'],
): ImportScheduleAnswer {
  const wanted = new Set(updates);
  const result = importSchedule(post, site, schedule, {
    talks: new Set(talks),
    isWanted: (update) => wanted.has(idOf(update)),
  });
  if ('reason' in result) return result;
  return {
    edits: wireEdits(post, result.edits),
    elsewhere: editsElsewhere(result.elsewhere, fileOf),
    shown: firstHeading(post, result.edits),
    inserted: result.inserted.length,
    updated: result.done.length,
    left: [...result.left.map(({ reason }) => reason), ...(result.contents === null ? [] : [result.contents])],
  };
}

/** Where the first heading that comes in stands afterwards: entries of a table of contents come before it. */
function firstHeading(post: PostDocument, edits: readonly TextEdit[]): Position | null {
  let shift = 0;
  for (const { span, text } of edits) {
    const at = text.search(/^#{1,6} /m);
    if (at >= 0) return lineIndex(applyEdits(post.text, edits)).positionAt(span.start + shift + at);
    shift += text.length - (span.end - span.start);
  }
  return null;
}

function talkChoice(talk: Talk, isPresent: boolean): ScheduleTalk {
  const day = dayOfTalk(talk);
  return {
    id: talk.id,
    title: talk.title,
    speakers: talk.speakers.map(({ name }) => name),
    day: day === null ? null : longDate(day),
    time: [talk.start, talk.end].flatMap((time) => (time === null ? [] : [time.slice(11)])).join('–'),
    room: talk.room,
    track: talk.track,
    hasRecording: talk.recording !== null,
    hasSlides: talk.slides !== null,
    isPresent,
  };
}

function idOf({ kind, talk }: TalkUpdate): string {
  return `${kind} ${talk.id}`;
}
