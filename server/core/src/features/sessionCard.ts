import { cardPlace } from '../authoring/cards/cardPlace.ts';
import { cardSurroundings } from '../authoring/cards/cardSurroundings.ts';
import { cardsOfBlog } from '../authoring/cards/cardsOfBlog.ts';
import { cardSnippet, filledSnippet } from '../cards/cardSnippet.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionCard, SessionCardValues } from '../protocol/sessionCards.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/**
 * A card to insert near an offset; `null` outside posts and drafts, and for a card that the blog does not have.
 * @param card its id, or its kind
 * @param values what is known of the session; `null`: every field is to be filled in
 */
export function sessionCard(
  post: PostDocument,
  site: SiteIndex,
  offset: number,
  card: string,
  values: SessionCardValues | null,
): SessionCard | null {
  const cards = cardsOfBlog(site);
  const template = cards.find(({ id }) => id === card) ?? cards.find(({ kind }) => kind === card);
  if (!template || (post.kind !== 'post' && post.kind !== 'draft')) return null;
  const { span, before, after } = cardPlace(post, offset);
  const surroundings = cardSurroundings(post, site, span.start);
  const snippet = values ? filledSnippet(template, values, surroundings) : cardSnippet(template, surroundings);
  return { range: post.lines.rangeOf(span), snippet: `${before}${snippet}${after}` };
}
