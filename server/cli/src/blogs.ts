import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import { parentOf } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';

/** Finds and reads blogs, each once. */
export interface Blogs {
  /** The blog that a file belongs to; `null` outside any. */
  of(uri: string): Promise<SiteIndex | null>;
}

/** @param now milliseconds since 1970 */
export function blogs(fileSystem: FileSystem, now: number): Blogs {
  const roots = new Map<string, Promise<string | null>>();
  const sites = new Map<string, Promise<SiteIndex>>();
  return {
    async of(uri) {
      const folder = parentOf(uri) ?? uri;
      const root = await once(roots, folder, () => findBlog(fileSystem, folder));
      return root === null ? null : once(sites, root, () => loadSite(fileSystem, root, { now }));
    },
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? make();
  known.set(key, answer);
  return answer;
}
