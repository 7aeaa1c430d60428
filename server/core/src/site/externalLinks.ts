import type { HtmlElement, Link } from 'markdown-it-kramdown';
import type { SiteConfig } from './siteFacts.ts';

/** Where a link leads, as written; `null` for an `<a>` without `href`. */
export function destinationOf(link: Link | HtmlElement): string | null {
  if (link.type === 'link') return link.destination;
  return link.attributes?.get('href') ?? link.tagAttributes.find(({ name }) => name === 'href')?.value ?? null;
}

/** Whether a link leads to another site. An address that Liquid makes up counts as the blog's own. */
export function isExternal(destination: string | null, { ownHosts }: Pick<SiteConfig, 'ownHosts'>): boolean {
  const host = destination === null ? null : hostOf(destination);
  return host !== null && !ownHosts.includes(host);
}

/** The host of an absolute address, in lower case, without `www.`; `null` where there is none, or Liquid gives it. */
export function hostOf(address: string): string | null {
  if (!address.includes('//')) return null;
  const found = /^\s*(?:https?:)?\/\/(?:[^/?#\s]*@)?([^/?#:\s]+)/i.exec(address)?.[1];
  return found === undefined || found.includes('{') ? null : found.toLowerCase().replace(/^www\./, '');
}

/** Hosts of the blog: that of its own address, and further ones. */
export function hostsOf(url: string, others: readonly string[]): readonly string[] {
  const host = hostOf(url);
  return host === null ? others : [host, ...others];
}
