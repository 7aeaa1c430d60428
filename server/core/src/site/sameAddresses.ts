import type { SiteIndex } from './siteIndex.ts';

/**
 * Whether two versions of a blog have the same posts and pages at the same addresses. Told at once, however big the blog:
 * versions share what did not change. One that was read anew counts as another.
 */
export function haveSameAddresses(a: SiteIndex, b: SiteIndex): boolean {
  return a.state.written === b.state.written;
}
