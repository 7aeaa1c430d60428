import { hostOf } from '../../site/externalLinks.ts';
import { localPath } from '../../site/localPath.ts';
import { edit, type Rule } from '../rule.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** A link inside the blog with the blog's own scheme and host in it. */
export const absoluteLinkToOwnSite: Rule = {
  id: 'absolute-link-to-own-site',
  title: "Link to the blog's own address",
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post, site) {
    const own = hostOf(site.config.url);
    if (own === null) return;
    for (const link of post.links) {
      const written = writtenDestination(link);
      if (!written || hostOf(written.text) !== own) continue;
      const path = /^\s*(?:https?:)?\/\/[^/?#]*(.*?)\s*$/is.exec(written.text)?.[1] ?? '';
      const text = path.startsWith('/') ? path : `/${path}`;
      if (isShared(own) && site.at(localPath(text, site.config)?.path ?? '') === null) continue;
      yield {
        span: markedSpan(link),
        message: `This link names the address of the blog itself, so it leads out of a preview and breaks when the blog moves`,
        // two slashes in front would be a host again
        fixes: text.startsWith('//') ? [] : [edit(post, `Change it to \`${text}\``, { span: written.span, text })],
      };
    }
  },
};

/** Hosts on which other sites of the same owner live in folders: what the blog does not have is likely one of those. */
function isShared(host: string): boolean {
  return /\.(?:github|gitlab|codeberg)\.(?:io|page)$/.test(host);
}
