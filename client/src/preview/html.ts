import { linkAddress, type Place, pictureAddress } from './addresses.ts';

// quotes may hold `>`; a `<` outside them begins another tag
const tags = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^'"<>])*>/g;
const addresses = /(\s(src|href|poster)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/** Raw HTML with its addresses as the preview finds them. */
export function withAddresses(html: string, place: Place): string {
  return html.replace(tags, (tag) =>
    tag.replace(addresses, (_, before: string, name: string, double?: string, single?: string) => {
      const find = name.toLowerCase() === 'href' ? linkAddress : pictureAddress;
      // an address that needed single quotes, as one with Liquid in it, may hold double ones
      const address = find(double ?? single ?? '', place).replaceAll('"', '&quot;');
      return `${before}"${address}"`;
    }),
  );
}

/** Raw HTML with a link in place of each frame: the preview shows no frames. */
export function withoutFrames(html: string): string {
  return html.replace(tags, (tag) => (/^<iframe\b/i.test(tag) ? card(tag) : tag)).replace(/<\/iframe\s*>/gi, '');
}

function card(tag: string): string {
  const source = attribute(tag, 'src') ?? '';
  const address = pageOf(source.startsWith('//') ? `https:${source}` : source);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
  const title = attribute(tag, 'title');
  if (host === undefined) return `<span class="lectern-frame">${title ?? 'A frame'}</span>`;
  const label = title ?? (isVideo(host) ? 'Video' : 'Embedded page');
  return (
    `<a class="lectern-frame" href="${address}" title="The site shows a frame here">` +
    `<span class="lectern-frame-icon" aria-hidden="true">${isVideo(host) ? '▶' : '↗'}</span>` +
    `<span class="lectern-frame-title">${label}</span> <span class="lectern-frame-host">${host}</span></a>`
  );
}

/** As written, so that character references in it stay references. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined || value === '' ? undefined : value.replaceAll('"', '&quot;');
}

/** The page on which a person would watch what a player's frame shows. */
function pageOf(source: string): string {
  const [, youtube] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(source) ?? [];
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`;
  const [, vimeo] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(source) ?? [];
  return vimeo === undefined ? source : `https://vimeo.com/${vimeo}`;
}

function isVideo(host: string): boolean {
  return /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com)$/i.test(host);
}
