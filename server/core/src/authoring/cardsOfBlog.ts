import type { SessionShape } from '../sessions/session.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { CardTemplate } from './cardTemplate.ts';
import { allShapes, cardTemplate, cardTemplates, type ShapedKind } from './sessionCards.ts';

/** The cards that a blog has: its own first, then those of each kind in the shape that its posts use most. */
export function cardsOfBlog(site: SiteIndex): readonly CardTemplate[] {
  return cardTemplates(shapesByUse(site));
}

/** The card for a kind of session in the shape that the blog's posts use most. */
export function usualCard(site: SiteIndex, kind: ShapedKind): CardTemplate {
  const [shape = 'linked-speaker'] = shapesByUse(site);
  return cardTemplate(kind, shape);
}

/** All shapes, those that more sessions of the blog's reports have first; that which names no speaker comes last. */
export function shapesByUse(site: SiteIndex): readonly SessionShape[] {
  const { shapes } = site.reportHabits();
  const countOf = (shape: SessionShape): number => (shape === 'title' ? -1 : (shapes.get(shape) ?? 0));
  return allShapes([]).toSorted((a, b) => countOf(b) - countOf(a));
}

/** What an author types to have a card: its kind, of a further one of the kind also its shape. */
export function cardPrefix({ id, kind, shape }: CardTemplate, cards: readonly CardTemplate[]): string {
  if (kind === 'own') return id.slice(id.indexOf('.') + 1);
  return cards.find((each) => each.kind === kind)?.id === id ? kind : `${kind}-${shape}`;
}
