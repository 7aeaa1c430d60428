import type { PostDocument } from '../post/postDocument.ts';
import { chooseSessions } from './chooseSessions.ts';
import { announcesTalks, isReport } from './isReport.ts';
import { once } from './once.ts';
import { type Contents, contentsOf } from './sectionContents.ts';
import { type Signs, signsOf } from './signs.ts';

export interface FoundSections {
  readonly contents: Contents;
  readonly isReport: boolean;
  /** Of every section, in the order of the text. */
  signs(): readonly Signs[];
  /** Indices of those that are sessions. */
  readonly chosen: ReadonlySet<number>;
}

/** Decides which sections are sessions: signs first, then the sessions among them. */
export function readSections(post: PostDocument): FoundSections {
  const contents = contentsOf(post);
  const report = isReport(post);
  // most posts that may be reports are none: their headings tell, and their texts need not be read
  const plain = once(() => signsOf(post, contents, true));
  if (report === 'no' || (report === 'perhaps' && chooseSessions(plain(), report, false).size === 0))
    return { contents, isReport: false, signs: plain, chosen: none };
  const signs = signsOf(post, contents, false);
  const chosen = chooseSessions(signs, report === 'perhaps' ? 'said' : report, announcesTalks(post));
  return { contents, isReport: report === 'said' || chosen.size > 0, signs: () => signs, chosen };
}

const none: ReadonlySet<number> = new Set();
