/**
 * Which blog a file lies in, told by paths alone: quick enough to ask at every parse of the preview, where an answer
 * that arrives later would come too late. What else is to be known of a blog comes from the server.
 */

/** Folders that Jekyll never reads a post of, and that may hold a copy of somebody's `_config.yml`. */
export const foldersWithoutBlogs = '**/{node_modules,vendor,_site,.git,.bundle}/**';

/** URI of the folder above, or `null` at the top. `file:///a/b` gives `file:///a`. */
export function folderAbove(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  const authority = uri.indexOf('://');
  return authority !== -1 && slash > authority + 3 ? uri.slice(0, slash) : null;
}

/** From the folder that holds the file up to the top. */
export function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  for (let folder = folderAbove(uri); folder !== null; folder = folderAbove(folder)) folders.push(folder);
  return folders;
}

/**
 * The blog's root: the nearest folder above that has a `_config.yml`, else the one that holds the file's `_posts` or
 * `_drafts`. `null` outside any blog.
 */
export function rootOf(uri: string, configured: ReadonlySet<string>): string | null {
  return foldersAbove(uri).find((folder) => configured.has(folder)) ?? folderOfPosts(uri);
}

/** Whether the file is a post or a draft by its folder: such a file Jekyll converts even without front matter. */
export function isInPostsFolder(uri: string): boolean {
  return folderOfPosts(uri) !== null;
}

function folderOfPosts(uri: string): string | null {
  const posts = foldersAbove(uri).find((folder) => /\/_(?:posts|drafts)$/.test(folder));
  return posts === undefined ? null : folderAbove(posts);
}

/**
 * Whether Jekyll would take a text for one with front matter: three dashes and nothing else on the very first line.
 * A byte order mark before them is stripped in a post.
 */
export function startsWithFrontMatter(text: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/.test(text);
}
