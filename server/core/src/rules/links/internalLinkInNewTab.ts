import type { AttributeList, AttributeToken, HtmlElement, Link } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { hostOf } from '../../site/externalLinks.ts';
import { extensionOf } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { TextEdit } from '../../text/change.ts';
import { listsByTarget } from '../attributes/listsByTarget.ts';
import { isMisspeltTarget } from '../attributes/misspeltTarget.ts';
import { removeTokens, withBlank } from '../attributes/removeTokens.ts';
import { edit, type Rule } from '../rule.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** A link that stays in the blog, or even in the post, and opens a new tab. */
export const internalLinkInNewTab: Rule = {
  id: 'internal-link-in-new-tab',
  title: 'Link inside the blog that opens a new tab',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post, site) {
    const listsOf = post.derived(listsByTarget);
    for (const link of post.links) {
      const address = writtenDestination(link)?.text.trim() ?? '';
      if (!opensNewTab(link.attributes?.get('target') ?? '') || !staysInBlog(address, site)) continue;
      const edits = removal(post, link, listsOf.get(link) ?? []);
      const isInPage = address.startsWith('#');
      yield {
        span: markedSpan(link),
        message: isInPage
          ? 'This link leads to a place in this post and opens a new tab, so readers end up with the post twice'
          : 'This link stays in the blog and opens a new tab, so readers cannot go back from it',
        // a second copy of the post is nobody's wish; another page in a new tab may be
        fixes: edits.length > 0 ? [{ ...edit(post, 'Let it open in the same tab', ...edits), safe: isInPage }] : [],
      };
    }
  },
};

function opensNewTab(target: string): boolean {
  return target.toLowerCase() === '_blank' || isMisspeltTarget(target);
}

/** Files that are no pages may well open in a tab of their own. What Liquid makes up may be anything. */
function staysInBlog(address: string, { config }: SiteIndex): boolean {
  const host = hostOf(address);
  if (host !== null) return config.ownHosts.includes(host) && isPage(address.replace(/^[^/]*\/\/[^/]*/, ''));
  if (address.includes('{')) return /site\.(?:base)?url|relative_url|absolute_url|post_url/.test(address);
  return address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address) && isPage(address);
}

function isPage(path: string): boolean {
  return /^(?:html?|md|markdown)?$/.test(extensionOf(path.replace(/[?#].*$/s, '')));
}

/** Without `target`, and without the `rel` that goes with it. Empty where a definition gives it to several links. */
function removal(post: PostDocument, link: Link | HtmlElement, lists: readonly AttributeList[]): readonly TextEdit[] {
  const edits = lists.flatMap((list) => removeTokens(post, list, list.tokens.filter(isOfNewTab)));
  if (link.type === 'link') return edits;
  const inTag = link.tagAttributes
    .filter(({ name, value }) => isOfNewTab({ kind: 'pair', name: name.toLowerCase(), value }))
    .map((attribute): TextEdit => ({ span: withBlank(post.text, attribute), text: '' }));
  return [...inTag, ...edits];
}

function isOfNewTab({ kind, name, value }: Pick<AttributeToken, 'kind' | 'name' | 'value'>): boolean {
  if (kind !== 'pair') return false;
  return name === 'target' || (name === 'rel' && /^(?:\s*(?:noopener|noreferrer))+\s*$/.test(value ?? ''));
}
