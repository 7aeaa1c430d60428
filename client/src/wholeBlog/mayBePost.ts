/** Whether a new file of a blog may be one that Jekyll converts. URIs; the server decides. */
export function mayBePost(uri: string, root: string): boolean {
  if (!uri.startsWith(`${root}/`)) return false;
  const path = uri.slice(root.length + 1);
  return (
    /\.(?:md|markdown|mkd|mkdn|mkdown)$/i.test(path) && !/(?:^|\/)(?:_site|node_modules|vendor|\.[^/]*)\//.test(path)
  );
}
