import type { PostDocument } from '../post/postDocument.ts';
import { chooseSessions } from './chooseSessions.ts';
import { announcesTalks, isReport } from './isReport.ts';
import { otherKinds } from './otherKinds.ts';
import { type Contents, contentsOf } from './sectionContents.ts';
import type { SectionKind, SessionKind } from './session.ts';
import { kindOfSession } from './sessionKind.ts';
import { type Signs, signsOf } from './signs.ts';

/** What was decided of a section. */
export interface Found {
  readonly signs: Signs;
  readonly kind: SectionKind;
  /** The kind again where it is a session; `null` for any other section. */
  readonly session: SessionKind | null;
}

export interface FoundSections {
  readonly contents: Contents;
  readonly isReport: boolean;
  readonly sections: readonly Found[];
}

/** Decides of every section what it is: signs first, then the sessions among them, then what the others are. */
export function readSections(post: PostDocument): FoundSections {
  const contents = contentsOf(post);
  const signs = signsOf(post, contents);
  const likeness = isReport(post);
  const sessions = likeness === 'no' ? noSessions : chooseSessions(signs, likeness, announcesTalks(post));
  const others = otherKinds(signs, sessions);
  const sections = signs.map((each, index): Found => {
    const session = sessions.has(index) ? kindOfSession(contents, signs, each) : null;
    return { signs: each, kind: session ?? others[index] ?? 'other', session };
  });
  return { contents, isReport: likeness === 'said' || sessions.size > 0, sections };
}

const noSessions: ReadonlySet<number> = new Set();
