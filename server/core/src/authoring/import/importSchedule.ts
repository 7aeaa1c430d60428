import type { Impossible } from '../../impossible.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { FileChange, TextEdit } from '../../text/change.ts';
import { linksToHeadings } from '../linksToHeadings.ts';
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

/** Inserts talks and brings others up to date, in one step. */
export function importSchedule(
  post: PostDocument,
  site: SiteIndex,
  schedule: Schedule,
  wanted: WantedImport,
): ScheduleImport | Impossible {
  const imported = importTalks(post, site, schedule, wanted.talks);
  if ('reason' in imported) return imported;
  const { change, done, left, renamed } = applyUpdates(post, site, schedule, (update) => wanted.isWanted(update));
  const [updates, insertions] = [change, imported.change].map((each) => (each?.kind === 'edit' ? each.edits : []));
  // at one place, a link ends the session that is there before another one begins
  const edits = withoutRepetition([...(updates ?? []), ...(insertions ?? [])]);
  const path = pathIn(site.root, post.uri) ?? '';
  const elsewhere = linksToHeadings(site, path, new Map([...imported.renamed, ...renamed]));
  return {
    edits,
    elsewhere,
    inserted: imported.inserted,
    present: imported.present,
    done,
    left,
    contents: imported.contents,
  };
}

/** In the order of the text. A link to a heading may follow two changes: it is edited once. */
function withoutRepetition(edits: readonly TextEdit[]): readonly TextEdit[] {
  const isFirst = ({ span }: TextEdit, index: number): boolean =>
    span.start === span.end ||
    edits.findIndex((each) => each.span.start === span.start && each.span.end === span.end) === index;
  return edits.filter(isFirst).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
