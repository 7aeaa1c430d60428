import { attributesOfExternalLinks } from '../rules/attributes/externalLinkAttributes.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** What cards of a blog have in common. */
export interface CardStyle {
  /** Attribute list of a link that leads to another site; empty where the blog gives it none. */
  readonly newTab: string;
  /** Attribute list with which a picture shrinks to the width of a phone. */
  readonly fittingPicture: string;
}

export const usualStyle: CardStyle = {
  newTab: '{:target="_blank" rel="noopener noreferrer"}',
  fittingPicture: '{: .image .fit}',
};

/** What the settings or the posts of a blog say; of a blog that is too young to tell, the usual style. */
export function cardStyle(site: SiteIndex): CardStyle {
  const asked = attributesOfExternalLinks(site);
  const isDecided = site.settings.present || seen(site, 'external-link-target') >= enough;
  return asked === '' && !isDecided ? usualStyle : { ...usualStyle, newTab: asked };
}

/** From so many links on a blog without a habit has none. */
const enough = 5;

function seen({ conventions }: SiteIndex, id: string): number {
  return conventions.counts[id]?.carry ?? 0;
}
