import { type AddOptions, addToSession, type SessionAdditions } from '../authoring/addToSession/addToSession.ts';
import { linksToHeadings } from '../authoring/linksToHeadings.ts';
import { moveSession } from '../authoring/moveSession/moveSession.ts';
import { dropPlace, rowAt, stepPlace } from '../authoring/moveSession/moveSessionSteps.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { PostEdit, PostEdits } from '../protocol/postEdit.ts';
import type { MoveSessionParams, SessionMove } from '../protocol/sessions.ts';
import { isSession, sessionOutline } from '../sessions/sessionOutline.ts';
import { wholeSpan } from '../sessions/wholeSpan.ts';
import { pathIn } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { applyEdits, type FileChange } from '../text/change.ts';
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
  const after = lineIndex(applyEdits(post.text, editsOf(move.change)));
  return {
    ...postEdit(post, move.change),
    elsewhere: editsElsewhere(linksToHeadings(site, pathIn(site.root, post.uri) ?? '', move.renamed), fileOf),
    from: post.lines.rangeOf(wholeSpan(outline, section)),
    heading: after.positionAt(move.headingStart),
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
  return 'reason' in change ? change : postEdit(post, change);
}

const noSession = { reason: 'The cursor is in no session of a conference report' };

function postEdit(post: PostDocument, change: FileChange): PostEdits {
  return { edits: wireEdits(post, editsOf(change)) };
}

function editsOf(change: FileChange): Extract<FileChange, { kind: 'edit' }>['edits'] {
  return change.kind === 'edit' ? change.edits : [];
}
