import type { PostDocument } from '../post/postDocument.ts';
import { chooseSessions } from './chooseSessions.ts';
import { announcesTalks, isReport } from './isReport.ts';
import { type Contents, contentsOf } from './sectionContents.ts';
import { type Signs, signsOf } from './signs.ts';

export interface FoundSections {
  readonly contents: Contents;
  readonly isReport: boolean;
  /** Of every section, in the order of the text. */
  readonly signs: readonly Signs[];
  /** Indices of those that are sessions. */
  readonly chosen: ReadonlySet<number>;
}

/** Decides which sections are sessions: signs first, then the sessions among them. */
export function readSections(post: PostDocument): FoundSections {
  const contents = contentsOf(post);
  const report = isReport(post);
  // most posts that may be reports are none: their headings tell, and their texts need not be read
  if (report === 'no' || report === 'perhaps') {
    const signs = signsOf(post, contents, true);
    if (report === 'no' || chooseSessions(signs, report, false).size === 0)
      return { contents, isReport: false, signs, chosen: none };
  }
  const signs = signsOf(post, contents, false);
  const chosen = chooseSessions(signs, report === 'perhaps' ? 'said' : report, announcesTalks(post));
  return { contents, isReport: report === 'said' || chosen.size > 0, signs, chosen };
}

const none: ReadonlySet<number> = new Set();
