import { peopleOf, pictureFolderOf, picturesIn } from '../authoring/cards/cardSurroundings.ts';
import { cardsOfBlog } from '../authoring/cards/cardsOfBlog.ts';
import { shapes } from '../cards/cardShapes.ts';
import { fieldsOf } from '../cards/cardTemplate.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionCards } from '../protocol/sessionCards.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** What there is to choose from before a card is inserted; `null` outside posts and drafts. */
export function sessionCards(post: PostDocument, site: SiteIndex): SessionCards | null {
  if (post.kind !== 'post' && post.kind !== 'draft') return null;
  const { sessions } = post.derived(sessionOutline);
  const folder = pictureFolderOf(post, site);
  return {
    cards: cardsOfBlog(site).map((card) => ({
      id: card.id,
      kind: card.kind,
      label: card.label,
      shape: shapes.find(({ shape }) => shape === card.shape)?.label ?? null,
      description: card.description,
      fields: fieldsOf(card),
    })),
    people: peopleOf(post, site, sessions),
    pictures: picturesIn(site, folder).map((name) => `${folder}${name}`),
    sessions: sessions.map(({ title, speakers }) => ({ title, speakers: speakers.map(({ name }) => name) })),
  };
}
