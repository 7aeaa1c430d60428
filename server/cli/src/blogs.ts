import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import { decode, parentOf } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';

/** Finds and reads blogs, each once. */
export interface Blogs {
  /** The blog that a file belongs to; `null` outside any. */
  of(uri: string): Promise<SiteIndex | null>;
  /** A wanted post of a blog that was read; `null` for any other file. */
  post(uri: string): PostDocument | null;
}

/**
 * @param now milliseconds since 1970
 * @param wanted the files whose model somebody will ask for
 */
export function blogs(fileSystem: FileSystem, now: number, wanted: Iterable<string>): Blogs {
  // a disk and the index may encode one URI in two ways
  const names = new Set([...wanted].map(decode));
  const posts = new Map<string, PostDocument>();
  const parsed = (post: PostDocument): void => {
    const name = decode(post.uri);
    if (names.has(name)) posts.set(name, post);
  };
  const roots = new Map<string, Promise<string | null>>();
  const sites = new Map<string, Promise<SiteIndex>>();
  return {
    post: (uri) => posts.get(decode(uri)) ?? null,
    async of(uri) {
      const folder = parentOf(uri) ?? uri;
      const root = await once(roots, folder, () => findBlog(fileSystem, folder));
      return root === null ? null : once(sites, root, () => loadSite(fileSystem, root, { now, parsed }));
    },
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? make();
  known.set(key, answer);
  return answer;
}
