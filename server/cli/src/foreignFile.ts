import type { Io } from './io.ts';

/**
 * Says why a file of a blog must not be written, or `null`: a link that somebody sent along with posts must not lead a
 * fix to files elsewhere.
 */
export async function foreignFile(io: Io, root: string, uri: string): Promise<string | null> {
  const place = await io.linkOutOf(root, uri);
  return place === null ? null : `a link leads to ${place}, outside the blog, so it is left alone`;
}
