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
  const signs = signsOf(post, contents);
  const likeness = isReport(post);
  const chosen = likeness === 'no' ? none : chooseSessions(signs, likeness, announcesTalks(post));
  return { contents, isReport: likeness === 'said' || chosen.size > 0, signs, chosen };
}

const none: ReadonlySet<number> = new Set();
