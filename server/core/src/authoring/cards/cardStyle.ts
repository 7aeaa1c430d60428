import { type CardStyle, usualStyle } from '../../cards/cardTemplate.ts';
import { attributesOfExternalLinks } from '../../rules/attributes/externalLinkAttributes.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';

/**
 * What the settings or the posts of a blog ask for. Where they ask for nothing yet, links have the usual attributes as
 * long as none is plain: cards would else make a habit of what the author's older links would then lack.
 */
export function cardStyle(site: SiteIndex): CardStyle {
  const asked = attributesOfExternalLinks(site);
  return asked !== '' || site.settings.present || hasPlainLinks(site) ? { ...usualStyle, newTab: asked } : usualStyle;
}

function hasPlainLinks({ conventions }: SiteIndex): boolean {
  const { follow, carry } = conventions.counts['dressed-external-link'] ?? { follow: 0, carry: 0 };
  return follow < carry;
}
