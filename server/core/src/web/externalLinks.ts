import { entityCharacter, type HtmlElement, type Link, numberedCharacter } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { writtenDestination } from '../rules/links/written.ts';
import { isExternal } from '../site/externalLinks.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { Span } from '../text/span.ts';

/** A link to another site. */
export interface ExternalLink {
  readonly link: Link | HtmlElement;
  /** Where its address stands: for a reference, in the definition. */
  readonly span: Span;
  /** As a browser would ask for it: `https://a.example/b?c=1&d=2`. */
  readonly address: string;
  /** `#part`, which no server is told; empty without one. */
  readonly fragment: string;
}

/** The links of a post that lead to other sites, in the order of the text; not those that Liquid makes up. */
export function externalLinks(post: PostDocument, site: SiteIndex): readonly ExternalLink[] {
  return post.links.flatMap((link) => {
    const written = writtenDestination(link);
    if (!written || /\{[{%]/.test(written.text) || !isExternal(written.text, site.config)) return [];
    const whole = decoded(written.text.trim());
    const hash = whole.indexOf('#');
    const address = hash < 0 ? whole : whole.slice(0, hash);
    return [
      {
        link,
        span: written.span,
        address: address.startsWith('//') ? `https:${address}` : address,
        fragment: hash < 0 ? '' : whole.slice(hash),
      },
    ];
  });
}

/** In an attribute of HTML, which is what a destination becomes, `&amp;` is `&`. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (written, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return numberedCharacter(Number(decimal));
    if (hexadecimal !== undefined) return numberedCharacter(Number.parseInt(hexadecimal, 16));
    return entityCharacter(name) ?? written;
  });
}
