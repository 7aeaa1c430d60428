import { updateSite } from '../site/buildSite.ts';
import { uriOf } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** A post as it would be written. */
export interface WrittenPost {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/** The address that a post would have; `null` for a draft, and where it cannot be known. */
export function addressOf(site: SiteIndex, { path, text }: WrittenPost): string | null {
  const after = updateSite(site, { kind: 'write', uri: uriOf(site.root, path), text });
  return after.posts.get(path)?.url ?? null;
}

/** Why a post cannot be written: another file has its address, and the site would show one of them only. `null` if none has. */
export function addressTaken(site: SiteIndex, post: WrittenPost): string | null {
  const url = addressOf(site, post);
  const [other] = url === null ? [] : site.writersOf(url).filter((path) => path !== post.path);
  return other === undefined ? null : `${other} has the address ${url} already: choose another title or date`;
}
