import type { Settings } from '../settings.ts';
import { hostsOf } from './externalLinks.ts';
import type { SiteIndex } from './siteIndex.ts';

/** The blog as if it had other settings. What its posts do is counted as it was. */
export function withSettings(site: SiteIndex, settings: Settings): SiteIndex {
  const { config } = site;
  return { ...site, settings, config: { ...config, ownHosts: hostsOf(config.url, settings.ownHosts) } };
}
