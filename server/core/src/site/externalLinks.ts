import type { HtmlElement, Link } from 'markdown-it-kramdown';
import type { SiteConfig, SiteIndex } from './siteIndex.ts';

/** Where a link leads, as written; `null` for an `<a>` without `href`. */
export function destinationOf(link: Link | HtmlElement): string | null {
  if (link.type === 'link') return link.destination;
  return link.attributes?.get('href') ?? link.tagAttributes.find(({ name }) => name === 'href')?.value ?? null;
}

/** Whether a link leads to another site. An address that Liquid makes up counts as the blog's own. */
export function isExternal(destination: string | null, config: Pick<SiteConfig, 'url'>): boolean {
  const host = destination === null ? null : hostOf(destination);
  return host !== null && host !== hostOf(config.url);
}

/** The same for a post of a blog whose settings may name other hosts of its own. */
export function leavesBlog(
  destination: string | null,
  { config, settings }: Pick<SiteIndex, 'config' | 'settings'>,
): boolean {
  const host = destination === null ? null : hostOf(destination);
  return host !== null && host !== hostOf(config.url) && !settings.ownHosts.includes(host);
}

/** The host of an absolute address, in lower case, without `www.`; `null` where there is none, or Liquid gives it. */
export function hostOf(address: string): string | null {
  const found = /^\s*(?:https?:)?\/\/(?:[^/?#\s]*@)?([^/?#:\s]+)/i.exec(address)?.[1];
  return found === undefined || found.includes('{') ? null : found.toLowerCase().replace(/^www\./, '');
}
