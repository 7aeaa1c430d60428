import { attributesOfExternalLinks } from '../../rules/attributes/externalLinkAttributes.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { type CardStyle, usualStyle } from './cardTemplate.ts';

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
