import type { PostDocument } from '../../post/postDocument.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { composedEdits } from '../../text/composedEdits.ts';
import { linksToHeadings, ownLinksToHeadings } from '../linksToHeadings.ts';
import type { SessionMove } from './moveSession.ts';

export interface FollowedMove {
  /** Of the post, in the order of the text. */
  readonly edits: readonly TextEdit[];
  /** Of other posts and pages. */
  readonly elsewhere: readonly FileChange[];
  /** Where the section's heading starts once all that is done. */
  readonly headingStart: number;
}

/** A move, and with it the links that lead to headings whose ids change, by the post's name or address. */
export function followMove(
  post: PostDocument,
  site: SiteIndex,
  { change, headingStart, renamed }: SessionMove,
): FollowedMove {
  const path = pathIn(site.root, post.uri) ?? '';
  const moves = change.kind === 'edit' ? change.edits : [];
  const own = ownLinksToHeadings(site, path, applyEdits(post.text, moves), renamed);
  const shift = own
    .filter(({ span }) => span.end <= headingStart)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return {
    edits: composedEdits(post.text, moves, own),
    elsewhere: linksToHeadings(site, path, renamed),
    headingStart: headingStart + shift,
  };
}
