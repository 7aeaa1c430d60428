import type { SiteChange } from '@lectern/core/site/buildSite.ts';
import { updateSite } from '@lectern/core/site/buildSite.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/**
 * The blog with what the disk says now of some files: word of them may still be on its way, and an editor keeps the text
 * of one that is gone.
 */
export async function lookedAt({ disk }: Pick<Session, 'disk'>, blog: Blog, uris: readonly string[]): Promise<Blog> {
  const changes = await Promise.all(
    uris.map(async (uri): Promise<SiteChange> => {
      const isThere = (await disk.stat(uri)) !== null;
      return isThere ? { kind: 'write', uri, text: null } : { kind: 'delete', uri };
    }),
  );
  const path = (uri: string): string => pathIn(blog.root, uri) ?? '';
  const news = changes.filter(({ kind, uri }) => blog.site.files.has(path(uri)) !== (kind === 'write'));
  return { ...blog, site: news.reduce(updateSite, blog.site) };
}
