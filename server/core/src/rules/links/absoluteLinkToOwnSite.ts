import { hostOf } from '../../site/externalLinks.ts';
import { localPath } from '../../site/localPath.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { edit, type Rule } from '../rule.ts';
import { isMadeByPlugin } from './madeByPlugin.ts';
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
    const { ownHosts } = site.config;
    for (const link of post.links) {
      const written = writtenDestination(link);
      const host = written && hostOf(written.text);
      if (!written || !host || !ownHosts.includes(host)) continue;
      const local = /^\s*(?:https?:)?\/\/[^/?#]*(.*?)\s*$/is.exec(written.text)?.[1] ?? '';
      const text = `/${local.replace(/^\/+/, '')}`;
      const path = localPath(text, site.config)?.path ?? '';
      if (!isOfBlog(host, path, site)) continue;
      yield {
        span: markedSpan(link),
        message: `This link names the address of the blog itself, so it leads out of a preview and breaks when the blog moves`,
        fixes: [edit(post, `Change it to \`${text}\``, { span: written.span, text })],
      };
    }
  },
};

/** What another host of the blog's own has at an address may be something else altogether. */
function isOfBlog(host: string, path: string, site: SiteIndex): boolean {
  if (host !== hostOf(site.config.url)) return path !== '/' && site.at(path) !== null;
  return !isShared(host) || isMadeByPlugin(path) || site.at(path) !== null;
}

/** Hosts on which other sites of the same owner live in folders: what the blog does not have is likely one of those. */
function isShared(host: string): boolean {
  return /\.(?:github|gitlab|codeberg)\.(?:io|page)$/.test(host);
}
