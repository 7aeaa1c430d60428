import type { CardTemplate } from '../../cards/cardTemplate.ts';
import { allShapes, cardTemplates, type ShapedKind } from '../../cards/sessionCards.ts';
import type { SessionShape } from '../../sessions/session.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';

/** The cards that a blog has: its own first, then those of each kind in the shape that its posts use most. */
export function cardsOfBlog(site: SiteIndex): readonly CardTemplate[] {
  const own = ownCards(site);
  const replaced = new Set(own.map(({ kind }) => kind));
  const others = cardTemplates(shapesByUse(site));
  // a card of the blog's own takes the place of that of its kind; other shapes stay
  const firsts = new Set([...replaced].map((kind) => others.find((card) => card.kind === kind)?.id));
  return [...own, ...others.filter(({ id }) => !firsts.has(id))];
}

/** The blog's own card for a kind of session; `null` without. */
export function ownCardOf(site: SiteIndex, kind: ShapedKind): CardTemplate | null {
  return ownCards(site).find((card) => card.kind === kind) ?? null;
}

/** One that is named as a kind is of that kind. */
function ownCards({ settings }: SiteIndex): readonly CardTemplate[] {
  return settings.cards.map((card) => ({ ...card, kind: kinds.find((kind) => kind === card.label) ?? card.kind }));
}

const kinds = ['session', 'keynote', 'panel', 'lightning', 'qa'] as const;

/** All shapes, those that more sessions of the blog's reports have first; that which names no speaker comes last. */
export function shapesByUse(site: SiteIndex): readonly SessionShape[] {
  const { shapes } = site.reportHabits();
  const countOf = (shape: SessionShape): number => (shape === 'title' ? -1 : (shapes.get(shape) ?? 0));
  return allShapes([]).toSorted((a, b) => countOf(b) - countOf(a));
}

/** What an author types to have a card: its kind, of a further one of the kind also its shape. */
export function cardPrefix({ id, kind, shape }: CardTemplate, cards: readonly CardTemplate[]): string {
  if (id.startsWith('own.')) return id.slice('own.'.length);
  return cards.find((each) => each.kind === kind)?.id === id ? kind : `${kind}-${shape}`;
}
