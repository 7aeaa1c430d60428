import { linkFinder } from '../../post/linkFinder.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { opaque } from '../../post/prose.ts';
import { isExternal } from '../../site/externalLinks.ts';
import type { Span } from '../../text/span.ts';
import { attributesOfExternalLinks } from '../attributes/externalLinkAttributes.ts';
import { edit, type Rule } from '../rule.ts';
import { bareAddress } from './bareAddress.ts';
import { partedLinks } from './partedLink.ts';

/** An address written out in the text: kramdown makes no link of it. */
export const bareUrl: Rule = {
  id: 'bare-url',
  title: 'Address written out in the text',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post, site) {
    for (const span of addressesInText(post)) {
      const address = post.text.slice(span.start, span.end);
      const destination = address.startsWith('www.') ? `https://${address}` : address;
      const attributes = isExternal(destination, site.config) ? attributesOfExternalLinks(site) : '';
      const link = destination === address ? `<${address}>` : `[${address}](${destination})`;
      yield {
        span,
        message: 'This address is written out in the text, so it is no link on the site',
        fixes: [edit(post, 'Make it a link', { span, text: link + attributes })],
      };
    }
  },
};

/** Headings are left to a rule of their own. */
function* addressesInText(post: PostDocument): Iterable<Span> {
  const inLink = linkFinder(post.links);
  const parted = linkFinder([...partedLinks(post)].map(({ span }) => span));
  for (const { node, start, text } of post.prose()) {
    if (node.type === 'heading' || !/:\/\/|www\./.test(text)) continue;
    for (const { index, 0: address } of text.matchAll(bareAddress)) {
      const span = { start: start + index, end: start + index + address.length };
      // with Liquid in it, it is a template; next to code, a piece of it; in a tag that is none, a value
      const around = [text.charAt(index - 1), text.charAt(index + address.length)];
      if (
        around.includes(opaque) ||
        /(?:<|=["']?)$/.test(text.slice(Math.max(0, index - 2), index)) ||
        !isPublic(address) ||
        inLink(span) ||
        parted(span)
      )
        continue;
      yield span;
    }
  }
}

/** `http://localhost:8080`, `http://host/path` and the hosts that are kept for examples are for nobody to click on. */
function isPublic(address: string): boolean {
  const host = /^(?:https?:\/\/)?([^/?#:]+)/.exec(address)?.[1] ?? '';
  const isMadeUp = /\.(?:local|localhost|internal|test|invalid)$|(?:^|\.)example\.(?:com|org|net)$/i.test(host);
  return /\.[a-z]{2,}$/i.test(host) && !isMadeUp;
}
