import { type AddOptions, addToSession, type SessionAdditions } from '../authoring/addToSession/addToSession.ts';
import { moveSession } from '../authoring/moveSession/moveSession.ts';
import { followMove } from '../authoring/moveSession/moveSessionFollow.ts';
import { dropPlace, rowAt, stepPlace } from '../authoring/moveSession/moveSessionSteps.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { PostEdit } from '../protocol/postEdit.ts';
import type { MoveSessionParams, SessionMove } from '../protocol/sessions.ts';
import { isSession, sessionOutline } from '../sessions/sessionOutline.ts';
import { wholeSpan } from '../sessions/wholeSpan.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { applyEdits } from '../text/change.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { wireEdits } from './wireEdits.ts';
import { editsElsewhere, type WorkspaceEditOptions } from './workspaceEdit.ts';

/** Moves the session or day at an offset. */
export function sessionMove(
  post: PostDocument,
  site: SiteIndex,
  offset: number,
  to: MoveSessionParams['to'],
  fileOf: WorkspaceEditOptions['fileOf'],
): SessionMove {
  const outline = post.derived(sessionOutline);
  const section = rowAt(outline, offset);
  if (!section) return noSession;
  const target = typeof to === 'string' ? null : rowAt(outline, post.lines.offsetAt(to));
  const place = to === 'up' || to === 'down' ? stepPlace(outline, section, to) : dropPlace(outline, section, target);
  const move =
    'reason' in place ? place : moveSession(post, outline, section.heading, place, site.config.kramdown, 'adapted');
  if ('reason' in move) return move;
  const { edits, elsewhere, headingStart } = followMove(post, site, move);
  return {
    edits: wireEdits(post, edits),
    elsewhere: editsElsewhere(elsewhere, fileOf),
    from: post.lines.rangeOf(wholeSpan(outline, section)),
    heading: lineIndex(applyEdits(post.text, edits)).positionAt(headingStart),
    level: move.level === null ? null : { title: section.heading.text.trim(), now: move.level },
  };
}

/** Adds to the session at an offset. */
export function sessionAddition(
  post: PostDocument,
  offset: number,
  additions: SessionAdditions,
  options: AddOptions,
): PostEdit {
  const outline = post.derived(sessionOutline);
  const section = rowAt(outline, offset);
  if (!section || !isSession(section)) return noSession;
  const change = addToSession(post, outline, section, additions, options);
  if ('reason' in change) return change;
  return { edits: wireEdits(post, change.kind === 'edit' ? change.edits : []) };
}

const noSession = { reason: 'The cursor is in no session of a conference report' };
