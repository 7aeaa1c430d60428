import { cardPlace } from '../authoring/cardPlace.ts';
import { cardSnippet } from '../authoring/cardSnippet.ts';
import { cardSurroundings } from '../authoring/cardSurroundings.ts';
import { cardTemplates } from '../authoring/sessionCards.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionCard, SessionCardKind } from '../protocol.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** A card to insert near an offset; `null` outside posts and drafts. */
export function sessionCard(
  post: PostDocument,
  site: SiteIndex,
  offset: number,
  kind: SessionCardKind,
): SessionCard | null {
  const template = cardTemplates.find((candidate) => candidate.kind === kind);
  if (!template || (post.kind !== 'post' && post.kind !== 'draft')) return null;
  const { span, before, after } = cardPlace(post, offset);
  const snippet = cardSnippet(template, cardSurroundings(post, site, span.start));
  return { range: post.lines.rangeOf(span), snippet: `${before}${snippet}${after}` };
}
