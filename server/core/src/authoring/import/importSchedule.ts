import type { Impossible } from '../../impossible.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { composedEdits } from '../../text/composedEdits.ts';
import { linksToHeadings, ownLinksToHeadings, renamedTwice } from '../linksToHeadings.ts';
import type { TalkMatch } from './importMatch.ts';
import { importTalks } from './importTalks.ts';
import { type AppliedUpdates, applyUpdates, type TalkUpdate } from './importUpdates.ts';

/** What an import is to do. */
export interface WantedImport {
  /** Ids of the talks that the post is to have. */
  readonly talks: ReadonlySet<string>;
  /** Of what the schedule knows by now of talks that the post has. */
  isWanted(update: TalkUpdate): boolean;
}

export interface ScheduleImport {
  /** All of it, in the order of the text; empty where there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** What follows in other posts and pages. */
  readonly elsewhere: readonly FileChange[];
  readonly inserted: readonly Talk[];
  /** Talks that were wanted and that the post has already. */
  readonly present: readonly TalkMatch[];
  readonly done: readonly TalkUpdate[];
  readonly left: AppliedUpdates['left'];
  /** Why a table of contents that is written by hand does not list what was inserted; `null` where it does, or need not. */
  readonly contents: string | null;
}

/** Brings talks up to date and inserts others, in one step: whoever inserts sees what the updates make of the post. */
export function importSchedule(
  post: PostDocument,
  site: SiteIndex,
  schedule: Schedule,
  wanted: WantedImport,
): ScheduleImport | Impossible {
  const updated = applyUpdates(post, site, schedule, (update) => wanted.isWanted(update));
  const updates = editsOf(updated.change);
  const imported = importTalks(updated.after, site, schedule, wanted.talks);
  if ('reason' in imported) return imported;
  const edits = composedEdits(post.text, updates, editsOf(imported.change));
  const renamed = renamedTwice(updated.renamed, imported.renamed);
  const path = pathIn(site.root, post.uri) ?? '';
  return {
    edits: composedEdits(post.text, edits, ownLinksToHeadings(site, path, applyEdits(post.text, edits), renamed)),
    elsewhere: linksToHeadings(site, path, renamed),
    inserted: imported.inserted,
    present: imported.present,
    done: updated.done,
    left: updated.left,
    contents: imported.contents,
  };
}

function editsOf(change: FileChange | null): readonly TextEdit[] {
  return change?.kind === 'edit' ? change.edits : [];
}
